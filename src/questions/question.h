// SPDX-License-Identifier: MIT
//
// A question as it is asked, in both languages at once, so that the player can switch between
// them at any moment. Texts are stored plain; typography is applied when they are shown.
#pragma once

#include "base/boxed.h"
#include "base/shared.h"
#include "facts/fact.h"
#include "facts/sorting.h"
#include "questions/kinds.h"

#include <optional>
#include <string>
#include <vector>

namespace questions {

/// Where the key stands: enough to show a citation without the fact base.
struct Citation {
    std::string source;  ///< id in the pack; empty for an authored question's own source
    text::Bilingual publication;
    std::optional<std::string> headline;               ///< as printed, in `language`
    text::Language language = text::Language::French;  ///< of the source
    std::optional<std::string> url;
    std::optional<facts::Date> date;
    facts::DateCertainty date_certainty = facts::DateCertainty::Printed;
    bool publication_inferred = false;
    bool headline_inferred = false;
    std::size_t paragraph = 0;  ///< 0: none is given
    facts::Stance stance = facts::Stance::Asserts;
    bool reserve = false;
    text::Bilingual by;                 ///< whose words or claim; may be empty
    text::Bilingual statement;          ///< ours
    std::vector<text::Fingerprint> at;  ///< the telling fragments, to mark them in the passage
};

/// A pair that a relation declares.
struct PairOf {
    facts::Id relation;
    std::size_t number = 0;
    bool operator==(const PairOf&) const = default;
};

/// Why the key is the key and each wrong option is wrong, in terms of the fact base: what the
/// proof checks again. Authored questions have none.
struct Proof {
    facts::Id fact;
    facts::RoleName asked;                  ///< the role asked, or falsified in a true/false
    std::optional<facts::Id> named_source;  ///< the stem names this source
    /// What each option stands for, in the order shown (single, multiple; for a false true/false:
    /// the one false value; matching: each target; timeline: empty).
    std::vector<facts::Value> options;
    std::vector<facts::Id> anchors;  ///< timeline: the facts of the anchors
    /// Ordering and matching: the fact that each option is of, in the order shown.
    std::vector<facts::Id> parts = {};
    std::vector<facts::Id> sources = {};  ///< source: which one each option is
    /// Categorise: which sorting of the base, and for each bin, in the order shown, what it is.
    facts::Id sorting = {};
    std::vector<facts::Bin> bins = {};
    /// Matching: the pair of relations that its parts are told by, and the fact whose right side is
    /// the one that goes with none of them; none where that is a value that no fact has there.
    std::optional<PairOf> pair = {};
    std::optional<facts::Id> spare = {};
};

struct Question {
    // All as usual, but compiled once: what they do to every kind would be a fifth of the work of
    // each file that has questions in it.
    Question();
    Question(const Question&);
    Question(Question&&) noexcept;
    Question& operator=(const Question&);
    Question& operator=(Question&&) noexcept;
    ~Question();

    std::string id;  ///< `pack/fact/template`, with `~n` if there are several
    std::string pack;
    text::Bilingual prompt;
    Body body;
    text::Bilingual explanation;
    std::optional<text::Bilingual> note;  ///< where the sources disagree, shown after the answer
    /// The questions about a fact have them in common.
    base::Shared<std::vector<Citation>> citations;
    std::vector<facts::Id> facts;
    facts::Id chapter;
    double difficulty = 0.5;   ///< 0 to 1
    base::Boxed<Proof> proof;  ///< none: written by hand
};

}  // namespace questions
