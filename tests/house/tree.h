// SPDX-License-Identifier: MIT
//
// The source tree as the rules of the house see it: paths and texts, so that a test can plant a
// fault in a tree of two lines. A rule is a function from a tree to faults.
//
// An exception stands where it is made, in a comment, with its reason:
//
//     // house(RULE): why the rule does not hold here
//
// It covers its own line and, from a line of its own, the next line that is not a comment; for a
// rule about whole files it covers the file. An exception without a reason, of an unknown rule or
// without a fault to excuse is a fault itself.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace house {

struct Source {
    std::string path;  ///< from the top folder, "src/ui/theme.h"
    std::string text;
};
using Tree = std::vector<Source>;

/// All text files under `root`, sorted by path; without build trees, hidden folders but .ci, and
/// tests/data, where files may be broken on purpose.
Tree read_tree(const std::filesystem::path& root);

/// The tree that the tests were built from.
const Tree& repository();

/// `line` counts from 1; 0 is the whole file.
struct Fault {
    std::string path;
    std::size_t line = 0;
    std::string message;
};
using Faults = std::vector<Fault>;

/// What `rule` finds in `tree` less what is excused there, and the exceptions to `name` that
/// excuse nothing: a line "path:line: message" each, sorted by path and line; empty if all is well.
std::string judged(std::string_view name, Faults (*rule)(const Tree&), const Tree& tree);

/// The names of all rules, for exceptions.
const std::vector<std::string_view>& rule_names();

/// A comment "house(rule): reason".
struct Excuse {
    std::size_t line = 0;
    std::size_t covers = 0;  ///< the last line that it covers
    std::string rule;
    std::string reason;
};
std::vector<Excuse> excuses_in(const Source& source);

}  // namespace house
