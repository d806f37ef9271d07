// SPDX-License-Identifier: MIT
#include "facts/voices.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace facts {
namespace {

/// Classes whose names stand for nothing else: who never writes the name does not speak of the
/// thing. A place, a ministry, a technique or an idea can be meant in other words.
bool is_called_by_name(EntityClass entity_class) {
    switch (entity_class) {
        case EntityClass::Company:
        case EntityClass::PublicBody:
        case EntityClass::Person:
        case EntityClass::Product:
        case EntityClass::Programme:
        case EntityClass::Law:
        case EntityClass::Publication: return true;
        default: return false;
    }
}

bool is_figure(const Value& value) {
    switch (type_of(value)) {
        case ValueType::Money:
        case ValueType::Percent:
        case ValueType::Count:
        case ValueType::Date:
        case ValueType::Months: return true;
        default: return false;
    }
}

/// Whether the two sides of a disagreement cannot both be said in one breath, so that who says the
/// one does not say the other. Things that only look alike, or hold at different times, can.
bool excludes(const FactBase& base, DisagreementKind kind, const Fact& fact, const Fact& other) {
    switch (kind) {
        case DisagreementKind::Contradiction:
        case DisagreementKind::Dispute: return true;
        case DisagreementKind::Framing:
        case DisagreementKind::Imprecision:
            return fact.relation == other.relation &&
                   (type_of(fact.value()) == ValueType::Phrase
                        ? !(fact.value() == other.value())
                        : !may_be_same(base, fact.value(), other.value()));
        case DisagreementKind::Scope:
        case DisagreementKind::Date: return false;
    }
    return false;
}

/// What the entity itself says that it could be taken for: all that it lies within, and what it is
/// kept apart from. The two halves of FactBase::confusable are this, asked of either.
std::vector<Id> confusable_from(const FactBase& base, const Id& id) {
    const Entity* itself = base.find_entity(id);
    if (itself == nullptr || (itself->part_of.empty() && itself->apart.empty())) {
        return {};
    }
    std::vector<Id> reached = {id};
    for (std::size_t i = 0; i < reached.size(); ++i) {
        if (const Entity* entity = base.find_entity(reached[i])) {
            for (const Id& container : entity->part_of) {
                if (std::find(reached.begin(), reached.end(), container) == reached.end()) {
                    reached.push_back(container);
                }
            }
        }
    }
    reached.erase(reached.begin());
    reached.insert(reached.end(), itself->apart.begin(), itself->apart.end());
    return reached;
}

}  // namespace

std::string_view to_string(Silence::Kind kind) {
    constexpr std::array<std::string_view, 4> words = {"says-otherwise", "names-not", "tells-not",
                                                       "closed"};
    return words[static_cast<std::size_t>(kind)];
}

bool says_exactly(const Fact& fact, std::string_view source) {
    return std::any_of(fact.claims.begin(), fact.claims.end(), [&](const Claim& claim) {
        return claim.source == source && claim.stance != Stance::Denies &&
               (!claim.prints || *claim.prints == fact.value());
    });
}

Voices::Voices(const Reasoning& reasoning) : base_(reasoning.base()), reasoning_(reasoning) {
    for (const Source& source : base_.sources()) {
        voices_[source.id].names.insert(source.publication);
    }
    for (const Fact& fact : base_.facts()) {
        for (const Claim& claim : fact.claims) {
            Voice& voice = voices_[claim.source];
            voice.names.insert(claim.by.begin(), claim.by.end());
            for (const auto& [role, value] : fact.roles) {
                const auto named = entities_in(value);
                voice.names.insert(named.begin(), named.end());
                if (is_figure(value)) {
                    voice.figures.push_back(&value);
                }
            }
            if (claim.prints && is_figure(*claim.prints)) {
                voice.figures.push_back(&*claim.prints);
            }
        }
    }
    for (auto& [source, voice] : voices_) {
        for (const Id& name : voice.names) {
            const std::vector<Id> beside = confusable_from(base_, name);
            voice.beside.insert(beside.begin(), beside.end());
        }
    }
}

std::optional<Id> Voices::only_teller(const Fact& fact) const {
    std::optional<Id> teller;
    for (const Claim& claim : fact.claims) {
        if (says_exactly(fact, claim.source) && teller != claim.source) {
            if (teller) {
                return std::nullopt;
            }
            teller = claim.source;
        }
    }
    return teller;
}

bool Voices::tells_the_same(const Fact& fact, const std::vector<RoleName>& told,
                            std::string_view source) const {
    const Relation* relation = base_.relation_of(fact);
    assert(relation != nullptr);
    std::vector<FactIndex::GivenRole> given;
    given.reserve(told.size());
    for (const RoleName& role : told) {
        given.emplace_back(role, fact.find_role(role));
    }
    bool found = says_exactly(fact, source);
    reasoning_.index().visit_matches(*relation, given, [&](const Fact& other) {
        found = found || (&other != &fact && says(other, source));
        return !found;
    });
    return found;
}

void Voices::add_otherwise(const Fact& fact, std::string_view source,
                           std::vector<Silence>& out) const {
    if (says(fact, source)) {
        out.push_back({Silence::Kind::SaysOtherwise, fact.id, {}, {}});
    }
    const auto teller = only_teller(fact);
    for (const Disagreement* disagreement : base_.disagreements_of(fact)) {
        for (const Id& id : disagreement->facts) {
            const Fact* other = base_.find_fact(id);
            if (disagreement->stems != Stems::Free && other != nullptr && other != &fact &&
                says(*other, source) && !(teller && says(*other, *teller)) &&
                excludes(base_, disagreement->kind, fact, *other)) {
                out.push_back({Silence::Kind::SaysOtherwise, id, {}, {}});
            }
        }
    }
}

bool Voices::names(std::string_view source, const Id& entity) const {
    const auto voice = voices_.find(source);
    assert(voice != voices_.end());
    const auto& names = voice->second.names;
    if (names.contains(entity) || voice->second.beside.contains(entity)) {
        return true;
    }
    const std::vector<Id> beside = confusable_from(base_, entity);
    return std::any_of(beside.begin(), beside.end(),
                       [&names](const Id& each) { return names.contains(each); });
}

void Voices::add_unnamed(const Fact& fact, const RoleName& role, std::string_view source,
                         std::vector<Silence>& out) const {
    for (const Id& id : entities_in(*fact.find_role(role))) {
        if (!names(source, id) && is_called_by_name(base_.find_entity(id)->entity_class)) {
            out.push_back({Silence::Kind::NamesNot, {}, role, id});
        }
    }
}

/// In a saying: who else says it would stand in the list of those who do.
bool Voices::is_closed(const Fact& fact, std::string_view source) const {
    const std::vector<std::size_t> numbers = reasoning_.index().closures_for(fact);
    return std::any_of(numbers.begin(), numbers.end(), [&](std::size_t number) {
        const Closure& closure = base_.closures()[number];
        if (closure.source || !closes(base_, closure, fact, "holder", {})) {
            return false;
        }
        const auto facts = base_.facts_of(fact.relation);
        return std::none_of(facts.begin(), facts.end(), [&](const Fact* other) {
            return says(*other, source) && closes(base_, closure, *other, "holder", {});
        });
    });
}

std::vector<Silence> Voices::silences(const Fact& fact, const std::vector<RoleName>& told,
                                      std::string_view source) const {
    std::vector<Silence> out;
    if (tells_the_same(fact, told, source)) {
        return out;
    }
    const auto voice = voices_.find(source);
    assert(voice != voices_.end());
    add_otherwise(fact, source, out);
    for (const RoleName& role : told) {
        add_unnamed(fact, role, source, out);
    }
    for (const RoleName& role : told) {
        const Value& value = *fact.find_role(role);
        const auto& figures = voice->second.figures;
        if (is_figure(value) &&
            std::none_of(figures.begin(), figures.end(), [&](const Value* each) {
                return type_of(*each) == type_of(value) && may_be_same(base_, *each, value);
            })) {
            out.push_back({Silence::Kind::TellsNot, {}, role, {}});
        }
    }
    if (base_.relation_of(fact)->nature == Nature::Saying && is_closed(fact, source)) {
        out.push_back({Silence::Kind::Closed, {}, {}, {}});
    }
    return out;
}

}  // namespace facts
