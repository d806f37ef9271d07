// SPDX-License-Identifier: MIT
#include "house/cpp_text.h"
#include "house/tree.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace {

using house::Faults;
using house::Tree;

constexpr std::size_t too_long = 500;

/// A file of this many lines has a second subject. Content is not meant, code is.
Faults length_faults(const Tree& tree) {
    Faults faults;
    for (const house::Source& source : tree) {
        const bool code = house::is_cpp(source.path) || source.path.ends_with(".cmake") ||
                          source.path.ends_with("CMakeLists.txt") || source.path == "run" ||
                          source.path.ends_with("/run") || source.path.ends_with(".sh");
        const std::size_t lines = house::lines_of(source.text).size();
        if (code && lines >= too_long) {
            faults.push_back(
                {source.path, 0, fmt::format("{} lines, below {} is the rule", lines, too_long)});
        }
    }
    return faults;
}

}  // namespace

TEST_CASE("no file of code is long") {
    CHECK(house::judged("length", length_faults, house::repository()) == "");
}

TEST_CASE("planted: a long source, header, test and script") {
    const std::string limit(499, '\n');
    const std::string over(500, '\n');
    CHECK(house::judged("length", length_faults,
                        {{"README.md", over},
                         {"run", over},
                         {"src/a/a.h", over + "// house(length): a table of a thousand names\n"},
                         {"src/a/b.cpp", over},
                         {"src/a/c.cpp", limit},
                         {"tests/a/b_test.cpp", over}}) ==
          "run: 500 lines, below 500 is the rule\n"
          "src/a/b.cpp: 500 lines, below 500 is the rule\n"
          "tests/a/b_test.cpp: 500 lines, below 500 is the rule\n");
}
