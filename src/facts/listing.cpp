// SPDX-License-Identifier: MIT
#include "facts/listing.h"

#include <algorithm>
#include <cassert>

namespace facts {

Listing::Listing(const Reasoning& reasoning, const Voices& voices, const Fact& fact,
                 std::string_view role, const std::optional<Id>& named_source)
    : base_(reasoning.base()),
      voices_(voices),
      fact_(fact),
      role_(role),
      named_source_(named_source),
      time_(time_of(fact)) {
    const Value* held = fact.find_role(role);
    const auto* list = held == nullptr ? nullptr : std::get_if<EntityList>(&held->content);
    assert(list != nullptr);
    for (const auto& [name, value] : fact.roles) {
        add_members(value);
    }
    add_bars();
    add_disputed();
    add_like_lists(reasoning);
    // Where a source trails off, it names no other all the same.
    const auto settled = reasoning.settled(fact, role);
    closed_ = settled && (settled->source ? settled->source == named_source : list->complete);
}

void Listing::add_members(const Value& value) {
    for (const Id& id : entities_in(value)) {
        if (const Entity* entity = base_.find_entity(id)) {
            members_.push_back(entity);
        }
    }
}

void Listing::add_bars() {
    const auto add = [this](const std::vector<Value>& values) {
        for (const Value& value : values) {
            add_members(value);
        }
    };
    if (const auto bars = fact_.bars.find(RoleName(role_)); bars != fact_.bars.end()) {
        add(bars->second.values);
    }
    for (const Disagreement* disagreement : base_.disagreements_of(fact_)) {
        for (const auto& [fact, values] : disagreement->bars) {
            if (fact == fact_.id) {
                add(values);
            }
        }
    }
}

/// What the other side of a disagreement has, which the stem does not shut out.
void Listing::add_disputed() {
    for (const Disagreement* disagreement : base_.disagreements_of(fact_)) {
        for (const Id& id : disagreement->facts) {
            const Fact* other = base_.find_fact(id);
            const bool shut_out =
                other != nullptr && named_source_ && !says(*other, *named_source_);
            if (other != nullptr && other != &fact_ && !shut_out) {
                add_members(other->value());
            }
        }
    }
}

/// The same list as another fact gives it.
void Listing::add_like_lists(const Reasoning& reasoning) {
    std::vector<FactIndex::GivenRole> given;
    for (const auto& [name, value] : fact_.roles) {
        if (name != role_) {
            given.emplace_back(name, &value);
        }
    }
    reasoning.index().visit_matches(*base_.relation_of(fact_), given, [&](const Fact& other) {
        const Value* list = other.find_role(role_);
        if (&other != &fact_ && affirmed(other) && list != nullptr &&
            !apart_in_time(stated_time(fact_), stated_time(other))) {
            add_members(*list);
        }
        return true;
    });
}

bool Listing::is_alive(const Entity& entity) const {
    return !time_ || !((entity.born && before(time_->second, *entity.born)) ||
                       (entity.gone && before(*entity.gone, time_->first)));
}

std::optional<Exclusion> Listing::excludes(const Entity& entity) const {
    const bool may_belong =
        std::any_of(members_.begin(), members_.end(), [&](const Entity* member) {
            return member == &entity || base_.confusable(*member, entity);
        });
    if (may_belong || !is_alive(entity)) {
        return std::nullopt;
    }
    if (closed_) {
        return Exclusion::OutsideList;
    }
    if (named_source_ && says(fact_, *named_source_) && !voices_.names(*named_source_, entity.id)) {
        return Exclusion::NotNamed;
    }
    return std::nullopt;
}

std::optional<Exclusion> excluded(const Reasoning& reasoning, const Voices& voices,
                                  const Fact& fact, std::string_view role, const Id& entity,
                                  const std::optional<Id>& named_source) {
    return Listing(reasoning, voices, fact, role, named_source)
        .excludes(*reasoning.base().find_entity(entity));
}

}  // namespace facts
