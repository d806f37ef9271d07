// SPDX-License-Identifier: MIT
#include "packs/check_form.h"
#include "packs/wording_proof.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cassert>

namespace packs {
namespace {

using facts::Fact;
using facts::Relation;
using facts::Value;

std::string classes_in_words(const std::vector<facts::EntityClass>& classes) {
    std::vector<std::string_view> words;
    for (const facts::EntityClass c : classes) {
        words.push_back(facts::to_string(c));
    }
    return fmt::format("{}", fmt::join(words, ", "));
}

class FactChecker {
public:
    FactChecker(const facts::FactBase& base, const Fact& fact, const Relation& relation,
                base::Diagnostics& diagnostics)
        : base_(base), fact_(fact), relation_(relation), diagnostics_(diagnostics) {}

    void run() {
        for (const auto& [name, role] : relation_.roles) {
            if (const Value* value = fact_.find_role(name)) {
                check_role(name, role, *value);
            } else {
                diagnostics_.error(fact_.place, "missing-role",
                                   fmt::format("fact '{}' leaves role '{}' of relation '{}' empty",
                                               fact_.id, name, relation_.id));
            }
        }
        check_distinct();
        check_time();
        if (fact_.as_of) {
            check_documented(*fact_.as_of);
        }
        for (const facts::Claim& claim : fact_.claims) {
            check_claim(claim);
        }
        check_denials();
        check_foils();
    }

private:
    void check_role(const std::string& name, const facts::Role& role, const Value& value) {
        if (facts::type_of(value) != role.type) {
            diagnostics_.error(
                value.place, "wrong-role-type",
                fmt::format("role '{}' of relation '{}' takes '{}', not '{}'", name, relation_.id,
                            facts::to_string(role.type), facts::to_string(facts::type_of(value))));
            return;
        }
        for (const facts::Id& id : facts::entities_in(value)) {
            const facts::Entity* entity = base_.find_entity(id);
            if (entity != nullptr && !role.classes.empty() &&
                std::ranges::find(role.classes, entity->entity_class) == role.classes.end()) {
                diagnostics_.error(value.place, "wrong-class",
                                   fmt::format("'{}' is a {}; role '{}' of relation '{}' takes {}",
                                               id, facts::to_string(entity->entity_class), name,
                                               relation_.id, classes_in_words(role.classes)));
            }
        }
        const auto* phrase = std::get_if<facts::Phrase>(&value.content);
        if (phrase != nullptr && role.shape && phrase->shape != *role.shape) {
            diagnostics_.error(
                value.place, "wrong-shape",
                fmt::format("role '{}' of relation '{}' takes a phrase of shape "
                            "'{}'",
                            name, relation_.id,
                            *role.shape == facts::PhraseShape::NounPhrase ? "np" : "inf"));
        }
    }

    bool must_differ(const std::string& role) const {
        return !relation_.distinct ||
               std::ranges::find(*relation_.distinct, role) != relation_.distinct->end();
    }

    void check_distinct() {
        for (std::size_t i = 0; i < fact_.roles.size(); ++i) {
            for (std::size_t j = i + 1; j < fact_.roles.size(); ++j) {
                const auto& [name, value] = fact_.roles[i];
                const auto& [other_name, other] = fact_.roles[j];
                const auto* a = std::get_if<facts::EntityRef>(&value.content);
                const auto* b = std::get_if<facts::EntityRef>(&other.content);
                if (a != nullptr && b != nullptr && *a == *b && must_differ(name) &&
                    must_differ(other_name)) {
                    diagnostics_.error(
                        other.place, "same-in-two-roles",
                        fmt::format("'{}' fills both '{}' and '{}'", a->id, name, other_name),
                        "let the relation's 'distinct' list the roles that must differ");
                }
            }
        }
    }

    void check_time() {
        if (relation_.nature == facts::Nature::State && !fact_.as_of && !fact_.period) {
            diagnostics_.error(fact_.place, "missing-time",
                               fmt::format("fact '{}' tells a state: say when, by 'as_of' or "
                                           "'period'",
                                           fact_.id));
        }
        if (fact_.period && !facts::before(fact_.period->first, fact_.period->second)) {
            diagnostics_.error(
                fact_.place, "period-order",
                fmt::format("fact '{}': its period does not begin before it ends", fact_.id));
        }
        const auto* date = std::get_if<facts::Date>(&fact_.value().content);
        const bool happened = relation_.modality == facts::Modality::Actual;
        if (date != nullptr && happened) {
            check_not_after_sources(*date, fact_.value().place);
        }
        if (fact_.as_of) {  // A plan too stood when it was told.
            check_not_after_sources(*fact_.as_of, fact_.place);
        }
    }

    /// A state is told for the day of a source that tells it, for the first or last day of what it
    /// is about, or for a time that its statement tells: any other date is a guess or a slip.
    void check_documented(const facts::Date& date) {
        const auto same = [&](const facts::Date& other) {
            return facts::lowered(other, date.precision) == date;
        };
        const bool by_source = std::ranges::any_of(fact_.claims, [&](const auto& claim) {
            const facts::Source* source = base_.find_source(claim.source);
            return source != nullptr && same(source->date);
        });
        const auto begins_or_ends = [&](const facts::Id& id) {
            const facts::Entity* entity = base_.find_entity(id);
            return entity != nullptr &&
                   ((entity->born && same(*entity->born)) || (entity->gone && same(*entity->gone)));
        };
        const bool by_life = std::ranges::any_of(fact_.roles, [&](const auto& role) {
            return std::ranges::any_of(facts::entities_in(role.second), begins_or_ends);
        });
        const auto told = [&](text::Language language) {
            return qualifier_in(fact_.statement.in(language), {date, {}, {}}, language).has_value();
        };
        if (!by_source && !by_life && !told(text::Language::French) &&
            !told(text::Language::English)) {
            diagnostics_.warning(
                fact_.place, "undocumented-time",
                fmt::format("fact '{}' is told for {}, which neither the statement tells nor a "
                            "source that tells it or the life of what it is about",
                            fact_.id, facts::to_string(date)),
                "correct 'as_of', or tell the date in the statement");
        }
    }

    void check_not_after_sources(const facts::Date& date, const base::Place& place) {
        const bool too_late =
            !fact_.claims.empty() && std::ranges::all_of(fact_.claims, [&](const auto& claim) {
                const facts::Source* source = base_.find_source(claim.source);
                return source != nullptr && facts::before(source->date, date);
            });
        if (too_late) {
            diagnostics_.error(
                place, "after-source",
                fmt::format("fact '{}' is dated {}, after every source that tells it", fact_.id,
                            facts::to_string(date)));
        }
    }

    /// Who denies it denies what somebody says: that stands in the fact too, from another source.
    void check_denials() {
        const auto denies = [](const facts::Claim& claim) {
            return claim.stance == facts::Stance::Denies;
        };
        const bool alone = std::ranges::all_of(fact_.claims, denies);
        for (const facts::Claim& claim : fact_.claims) {
            const bool also_says = std::ranges::any_of(fact_.claims, [&](const auto& other) {
                return !denies(other) && other.source == claim.source &&
                       other.stance == facts::Stance::Asserts;
            });
            if (denies(claim) && (alone || also_says)) {
                diagnostics_.error(
                    claim.place, "idle-denial",
                    alone ? fmt::format("fact '{}' is denied, and nobody says it", fact_.id)
                          : fmt::format("source '{}' both asserts and denies fact '{}'",
                                        claim.source, fact_.id),
                    "a denial that is told is a fact of a relation of its own, which the source "
                    "asserts");
            }
        }
    }

    void check_claim(const facts::Claim& claim) {
        using enum facts::Stance;
        const bool needs_by = claim.stance != Asserts && claim.stance != Denies;
        if (!needs_by && (!claim.by.empty() || claim.by_unnamed)) {
            diagnostics_.error(claim.place, "idle-by",
                               fmt::format("a claim that {} is the source's own word: nobody else "
                                           "says so",
                                           facts::to_string(claim.stance)),
                               "take out \"by\", or let the stance be 'reports'");
        }
        if (needs_by && claim.by.empty() && !claim.by_unnamed) {
            diagnostics_.error(
                claim.place, "missing-by",
                fmt::format("a claim that {} names who says so", facts::to_string(claim.stance)),
                "add \"by\": the ids of who says so, or \"unnamed\"");
        }
        check_paragraph(claim.source, claim.paragraph, claim.paragraph_place);
        for (const facts::Context& context : claim.context) {
            check_paragraph(claim.source, context.paragraph, claim.paragraph_place);
        }
        if (claim.prints) {
            check_prints(claim);
        }
    }

    void check_paragraph(const facts::Id& id, std::size_t paragraph, const base::Place& place) {
        const facts::Source* source = base_.find_source(id);
        if (source == nullptr || source->paragraphs.empty()) {
            return;
        }
        const auto found = std::ranges::find(source->paragraphs, paragraph, &facts::Paragraph::n);
        if (found == source->paragraphs.end()) {
            diagnostics_.error(place, "unknown-paragraph",
                               fmt::format("source '{}' has no paragraph {}, only 1 to {}", id,
                                           paragraph, source->paragraphs.size()));
        } else if (!found->body) {
            diagnostics_.error(
                place, "not-body",
                fmt::format("paragraph {} of source '{}' is not part of its body", paragraph, id));
        }
    }

    void check_prints(const facts::Claim& claim) {
        const auto disagreements = base_.disagreements_of(fact_);
        const bool declared = std::ranges::any_of(disagreements, [](const auto* disagreement) {
            return disagreement->kind == facts::DisagreementKind::Imprecision;
        });
        if (!declared) {
            diagnostics_.error(claim.prints->place, "undeclared-imprecision",
                               fmt::format("source '{}' prints another value: a disagreement of "
                                           "kind 'imprecision' must name fact '{}'",
                                           claim.source, fact_.id));
        }
        if (facts::type_of(*claim.prints) != facts::type_of(fact_.value())) {
            diagnostics_.error(claim.prints->place, "wrong-role-type",
                               fmt::format("'prints' takes '{}' as the value does, not '{}'",
                                           facts::to_string(facts::type_of(fact_.value())),
                                           facts::to_string(facts::type_of(*claim.prints))));
        }
    }

    void check_foils() {
        if (!fact_.foils.empty() && facts::type_of(fact_.value()) != facts::ValueType::Phrase) {
            diagnostics_.error(
                fact_.place, "foils-without-phrase",
                fmt::format("fact '{}' has foils, but its value is no phrase", fact_.id));
        }
    }

    const facts::FactBase& base_;
    const Fact& fact_;
    const Relation& relation_;
    base::Diagnostics& diagnostics_;
};

}  // namespace

void check_facts(const facts::FactBase& base, base::Diagnostics& diagnostics) {
    for (const Fact& fact : base.facts()) {
        assert(fact.find_role("value") != nullptr);  // The reader keeps no fact without.
        if (const Relation* relation = base.relation_of(fact)) {
            FactChecker(base, fact, *relation, diagnostics).run();
        }
    }
}

}  // namespace packs
