// SPDX-License-Identifier: MIT
//
// The ten guarantees of `check` and every code that a fault can carry (DESIGN, section 5).
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace packs {

enum class Rule {
    WellFormed = 1,
    KeySupported,
    OptionsDisproved,
    OneReading,
    SourcesHonest,
    LanguagesAgree,
    NotGuessable,
    NoCollision,
    Fits,
    MutationProof,
};

/// "well-formed", "key-supported", … as reports name them.
std::string_view name(Rule rule);

/// What the rule guarantees, in a sentence.
std::string_view promise(Rule rule);

/// All ten, in order.
std::span<const Rule> all_rules();

/// What `--explain` tells of a code.
struct CodePage {
    std::string_view code;
    Rule rule;
    std::string_view meaning;  ///< what is wrong, and why it matters
    std::string_view example;  ///< a piece of a pack that has the fault
    std::string_view fix;      ///< what to do
};

/// Sorted by code.
const std::vector<CodePage>& code_pages();

/// Null for a code that no reader or rule uses.
const CodePage* find_code(std::string_view code);

/// The page as text, for a terminal.
std::string explain_code(const CodePage& page);

/// How a rule went: so many things looked at, so many without an error.
struct RuleResult {
    Rule rule = Rule::WellFormed;
    std::size_t checked = 0;
    std::size_t passed = 0;

    bool operator==(const RuleResult&) const = default;
};

}  // namespace packs
