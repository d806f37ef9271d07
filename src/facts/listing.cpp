// SPDX-License-Identifier: MIT
#include "facts/listing.h"

#include <algorithm>
#include <cassert>

namespace facts {
namespace {

/// Whether a value holds the entity, or one that it could be taken for.
bool touches(const FactBase& base, const Value& value, const Id& entity) {
    const auto held = entities_in(value);
    return std::any_of(held.begin(), held.end(), [&](const Id& each) {
        return each == entity || base.confusable(each, entity);
    });
}

bool is_barred(const FactBase& base, const Fact& fact, std::string_view role, const Id& entity) {
    const auto any = [&](const std::vector<Value>& values) {
        return std::any_of(values.begin(), values.end(),
                           [&](const Value& value) { return touches(base, value, entity); });
    };
    const auto bars = fact.bars.find(RoleName(role));
    if (bars != fact.bars.end() && any(bars->second.values)) {
        return true;
    }
    const auto disagreements = base.disagreements_of(fact);
    return std::any_of(disagreements.begin(), disagreements.end(), [&](const Disagreement* each) {
        return std::any_of(each->bars.begin(), each->bars.end(), [&](const auto& bar) {
            return bar.first == fact.id && any(bar.second);
        });
    });
}

bool is_alive(const FactBase& base, const Fact& fact, const Id& id) {
    const auto time = time_of(fact);
    const Entity& entity = *base.find_entity(id);
    return !time || !((entity.born && before(time->second, *entity.born)) ||
                      (entity.gone && before(*entity.gone, time->first)));
}

/// Whether the other side of a disagreement, which the stem does not shut out, has it.
bool is_disputed(const FactBase& base, const Fact& fact, const Id& entity,
                 const std::optional<Id>& named_source) {
    for (const Disagreement* disagreement : base.disagreements_of(fact)) {
        for (const Id& id : disagreement->facts) {
            const Fact* other = base.find_fact(id);
            const bool shut_out = other != nullptr && named_source && !says(*other, *named_source);
            if (other != nullptr && other != &fact && !shut_out &&
                touches(base, other->value(), entity)) {
                return true;
            }
        }
    }
    return false;
}

/// Whether another fact gives the same list with it.
bool is_in_a_like_list(const Reasoning& reasoning, const Fact& fact, std::string_view role,
                       const Id& entity) {
    std::vector<FactIndex::GivenRole> given;
    for (const auto& [name, value] : fact.roles) {
        if (name != role) {
            given.emplace_back(name, &value);
        }
    }
    bool found = false;
    const Relation& relation = *reasoning.base().relation_of(fact);
    reasoning.index().visit_matches(relation, given, [&](const Fact& other) {
        const Value* list = other.find_role(role);
        found = found || (&other != &fact && affirmed(other) && list != nullptr &&
                          touches(reasoning.base(), *list, entity) &&
                          !apart_in_time(stated_time(fact), stated_time(other)));
        return !found;
    });
    return found;
}

}  // namespace

std::optional<Exclusion> excluded(const Reasoning& reasoning, const Voices& voices,
                                  const Fact& fact, std::string_view role, const Id& entity,
                                  const std::optional<Id>& named_source) {
    const FactBase& base = reasoning.base();
    const Value* held = fact.find_role(role);
    const auto* list = held == nullptr ? nullptr : std::get_if<EntityList>(&held->content);
    assert(list != nullptr);
    const bool in_the_fact =
        std::any_of(fact.roles.begin(), fact.roles.end(),
                    [&](const auto& each) { return touches(base, each.second, entity); });
    if (in_the_fact || is_barred(base, fact, role, entity) || !is_alive(base, fact, entity) ||
        is_disputed(base, fact, entity, named_source) ||
        is_in_a_like_list(reasoning, fact, role, entity)) {
        return std::nullopt;
    }
    const auto settled = reasoning.settled(fact, role);
    // Where a source trails off, it names no other all the same.
    if (settled && (settled->source ? settled->source == named_source : list->complete)) {
        return Exclusion::OutsideList;
    }
    if (named_source && says(fact, *named_source) && !voices.names(*named_source, entity)) {
        return Exclusion::NotNamed;
    }
    return std::nullopt;
}

}  // namespace facts
