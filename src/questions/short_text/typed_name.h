// SPDX-License-Identifier: MIT
//
// A name as a player types it beside a name as it is written: whether it can be the same, and what
// had to be forgiven.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace questions {

/// The word before a name that is there in one spelling and not in the other.
enum class FrontWord { None, Article, Other };

/// What parts two spellings of a name. The letters that were mistyped stand for all that is wrong
/// around them: where there are slips, no accents, capitals, spaces or marks are counted.
struct Forgiven {
    std::size_t slips = 0;       ///< letters too many, too few, wrong, or exchanged
    std::size_t cost = 0;        ///< see Slips
    bool beyond_budget = false;  ///< more than a name of this length forgives
    bool order = false;          ///< "Starck Patrick"
    bool small_words = false;    ///< "Fonds de la société" for "Fonds pour la société"
    std::size_t initials = 0;    ///< words of which only the first letters were typed
    FrontWord front = FrontWord::None;
    bool punctuation = false;
    bool spaces = false;
    std::size_t accents = 0;
    std::size_t capitals = 0;

    bool operator==(const Forgiven&) const = default;
    /// Whether the letters themselves, or their words, are not all as they are written.
    bool loose() const { return slips > 0 || order || small_words || initials > 0; }
};

/// Nothing when they are two names. Digits are never forgiven; a lone letter stands for the
/// word that it begins, and for no other.
std::optional<Forgiven> same_name(std::string_view typed, std::string_view written);

/// What two names must have in common, one of these at least, for a text to be either with its
/// words in another order, with other small words, or with initials; the same for equal names.
std::vector<std::string> loose_forms(std::string_view name);

/// Whether `a` forgives less than `b`.
bool nearer(const Forgiven& a, const Forgiven& b);

}  // namespace questions
