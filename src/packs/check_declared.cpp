// SPDX-License-Identifier: MIT
//
// What is declared of relations and lists, against what they say.
#include "facts/weighing.h"
#include "packs/check_form.h"
#include "packs/evidence/signs.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

using facts::Modality;
using facts::Relation;

/// Whether a sentence tells what it tells as this modality: a plan as planned, a claim as claimed.
bool tells_as(std::string_view says, Modality modality, text::Language language) {
    const auto& words = evidence::vocabulary(language).modal.at(modality);
    return evidence::has_word_beginning(says, language, words) ||
           (language == text::Language::English && modality == Modality::Planned &&
            evidence::was_to(says)) ||
           (modality == Modality::Claimed && evidence::reserved(says, language));
}

/// Plans are told as plans in every language. A saying keeps its distance by who says it, a claim
/// by its source.
void check_plan(const Relation& relation, std::span<const text::Language> languages,
                base::Diagnostics& diagnostics) {
    for (const text::Language language : languages) {
        const bool plan = relation.modality != Modality::Actual &&
                          relation.modality != Modality::Claimed &&
                          relation.find_role("holder") == nullptr;
        if (plan && !tells_as(relation.says.in(language), relation.modality, language)) {
            diagnostics.warning(
                relation.place, "modality-untold",
                fmt::format("relation '{}' is {}, but no word of 'says' in '{}' tells so",
                            relation.id, facts::to_string(relation.modality), text::code(language)),
                "say it as such, or correct 'modality'");
        }
    }
}

/// What is told in every language as planned, aimed at or claimed is not actual. A saying is actual
/// though its words are a claim.
void check_actual(const Relation& relation, std::span<const text::Language> languages,
                  base::Diagnostics& diagnostics) {
    if (relation.modality != Modality::Actual || relation.find_role("holder") != nullptr) {
        return;
    }
    using enum Modality;
    for (const Modality modality : {Allotted, Planned, Target, Expected, Claimed}) {
        const bool told = std::ranges::all_of(languages, [&](text::Language language) {
            return tells_as(relation.says.in(language), modality, language);
        });
        if (told) {
            diagnostics.warning(relation.place, "modality-told",
                                fmt::format("relation '{}' is actual, but 'says' tells it as {}",
                                            relation.id, facts::to_string(modality)),
                                "correct 'modality', or say it as it happened");
            return;
        }
    }
}

/// That a list leaves nobody out must be declared of its relation too.
void check_complete(const facts::FactBase& base, const facts::Fact& fact,
                    base::Diagnostics& diagnostics) {
    const Relation* relation = base.relation_of(fact);
    const facts::Value* value = fact.find_role("value");
    const auto* list = value == nullptr ? nullptr : std::get_if<facts::EntityList>(&value->content);
    if (relation == nullptr || list == nullptr || !list->complete ||
        relation->determined_role("value") != nullptr) {
        return;
    }
    const bool closed = std::ranges::any_of(
        base.closures(), [&](const facts::Closure& closure) { return covers(closure, fact); });
    if (!closed) {
        diagnostics.warning(
            value->place, "unclosed-list",
            fmt::format("the list of fact '{}' is called complete, but relation '{}' does not "
                        "determine it and no closure covers it",
                        fact.id, relation->id),
            "declare a closure that says why, or let \"complete\" be false");
    }
}

}  // namespace

bool covers(const facts::Closure& closure, const facts::Fact& fact) {
    return closure.relation == fact.relation &&
           (!closure.source || facts::says(fact, *closure.source)) &&
           std::ranges::all_of(closure.given, [&](const auto& given) {
               const facts::Value* filled = fact.find_role(given.first);
               return filled != nullptr && *filled == given.second;
           });
}

void check_declared(const facts::FactBase& base, std::span<const text::Language> languages,
                    base::Diagnostics& diagnostics) {
    for (const Relation& relation : base.relations()) {
        check_actual(relation, languages, diagnostics);
        check_plan(relation, languages, diagnostics);
    }
    for (const facts::Fact& fact : base.facts()) {
        check_complete(base, fact, diagnostics);
    }
}

}  // namespace packs
