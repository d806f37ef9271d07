// SPDX-License-Identifier: MIT
//
// What `source-sure check` finds out about a pack.
#pragma once

#include "packs/articles.h"
#include "packs/evidence/names.h"
#include "packs/pack.h"
#include "packs/rules.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>

namespace packs {

struct Report {
    std::string pack;               ///< its id
    bool articles = false;          ///< whether the passages themselves were looked at
    std::vector<RuleResult> rules;  ///< those that were run, in order
    std::size_t questions = 0;      ///< in the bank that was looked at
    /// What fairness cost: the questions that were not made of the facts.
    std::vector<questions::LeftOut> left_out;
    base::Diagnostics diagnostics;  ///< of reading and of the rules, by place
};

/// Runs rules 1 to 8. `read_faults`: what reading the pack found. `articles` may be null. Rules
/// that need the questions are run only on a sound pack, for the bank of `seed`.
Report check(const Pack& pack, base::Diagnostics read_faults, const Articles* articles,
             std::uint64_t seed);

/// What the rules look at.
struct Proving {
    const Pack& pack;
    std::span<const questions::Question> bank;
    /// Whose own statements are looked at; null: those of all facts, and what is told of
    /// disagreements.
    const std::set<facts::Id>* touched = nullptr;
    /// The names of the pack's entities, by who has them already; null: each rule collects them.
    const evidence::Names* names = nullptr;
    const Articles* articles = nullptr;  ///< may be null: then the facts alone are asked

    bool concerns(const facts::Fact& fact) const {
        return touched == nullptr || touched->contains(fact.id);
    }
};

/// The names of the proving, or else collected in `own`.
const evidence::Names& names_for(const Proving& proving, std::optional<evidence::Names>& own);

/// Rule 3: each wrong option is disproved by the facts, and what is displayed is what was proved.
RuleResult check_options(const Proving& proving, base::Diagnostics& diagnostics);

/// Rule 4: the stem, read as a query on the fact base, has one answer: the key.
RuleResult check_readings(const Proving& proving, base::Diagnostics& diagnostics);

/// Rule 5: citations resolve, stance and modality are kept, disagreements are attributed.
RuleResult check_sources(const Proving& proving, base::Diagnostics& diagnostics);

/// Rule 6: the two languages tell the same figures and dates.
RuleResult check_languages(const Proving& proving, base::Diagnostics& diagnostics);

/// Rule 7: bots that know nothing do no better than chance, in each language of the pack.
RuleResult check_guessing(const Proving& proving, base::Diagnostics& diagnostics);

/// Rule 8: nothing that is typed is accepted for two things.
RuleResult check_collisions(const Proving& proving, base::Diagnostics& diagnostics);

/// The place that a fault of a question is told at: its fact, or the pack.
base::Place place_of(const Pack& pack, const questions::Question& question);

}  // namespace packs
