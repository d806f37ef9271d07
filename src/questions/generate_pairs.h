// SPDX-License-Identifier: MIT
//
// Facts of which each tells that two things belong together, as candidates for one question.
#pragma once

#include "facts/pairing.h"
#include "questions/generate_parts.h"

#include <array>
#include <cstdint>
#include <memory>

namespace questions {

/// The words of four letters or more, folded, of French and of English, as sorted hashes: two that
/// had the same one by chance would only keep two cards apart.
struct LongerWords {
    LongerWords() = default;
    explicit LongerWords(const text::Bilingual& text);

    /// Whether a word stands in both, in some language.
    bool share_one(const LongerWords& other) const;

private:
    std::array<std::vector<std::uint64_t>, 2> hashes_;
};

/// A fact told as a pair, in words.
struct PairCandidate {
    facts::Paired paired;
    text::Bilingual left;
    text::Bilingual right;
    /// Where the fact is told only in somebody's name, whom the left card does not name: the card
    /// with that name; else the card as it is.
    text::Bilingual told_left;
    bool attributed = false;
    LongerWords left_words;
    LongerWords right_words;
    /// Those of its disagreements that call for somebody's name.
    std::vector<const facts::Disagreement*> attributed_in;
};

/// Candidates of one task that may stand beside each other as far as the task goes: its title says
/// the same of all.
struct PairGroup {
    const facts::Relation* head = nullptr;
    std::size_t number = 0;                        ///< of the pair of `head`
    std::vector<const PairCandidate*> candidates;  ///< of `others`
    /// All that the task could be about: their right sides are what a spare one is chosen from.
    std::shared_ptr<const std::vector<PairCandidate>> others;

    const facts::Pair& pair() const { return head->pairs[number]; }
};

/// Every group of a pack, in the order of its relations; of pairs whose right side is a date, one
/// for months and one for years.
std::vector<PairGroup> pair_groups(const World& world, std::string_view kind);

/// Whether two may stand in one question: the facts part them, and no word of one side of the one
/// stands in the other side of the other, which would lead to it or astray.
bool fit_together(facts::Pairing& pairing, const PairCandidate& a, const PairCandidate& b);

}  // namespace questions
