// SPDX-License-Identifier: MIT
#include "facts/weighing.h"

#include "facts/fact_index.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace facts {
namespace {

using Time = std::pair<Date, Date>;

const Id& id_of(const Id& id) { return id; }
const Id& id_of(const EntityRef& ref) { return ref.id; }

/// Calls `visit` with every entity in the value, as an EntityRef or an Id, until it returns true;
/// whether it did.
template <class Visit>
bool any_entity(const Value& value, Visit&& visit) {
    if (const auto* one = std::get_if<EntityRef>(&value.content)) {
        return visit(*one);
    }
    const auto* list = std::get_if<EntityList>(&value.content);
    return list != nullptr && std::any_of(list->ids.begin(), list->ids.end(), visit);
}

bool share_an_entity(const Value& a, const Value& b) {
    return any_entity(a, [&b](const auto& one) {
        return any_entity(b, [&one](const auto& other) { return id_of(one) == id_of(other); });
    });
}

const Relation& relation_of(const FactBase& base, const Fact& fact) {
    const Relation* relation = base.relation_of(fact);
    assert(relation != nullptr);
    return *relation;
}

const Value& value_of(const Fact& fact, std::string_view role) {
    const Value* value = fact.find_role(role);
    assert(value != nullptr);
    return *value;
}

/// The roles of a fact, as what a stem gives; nothing when it lacks one of them.
std::optional<std::vector<FactIndex::GivenRole>> given_by(const Fact& fact,
                                                          const std::vector<RoleName>& roles) {
    std::vector<FactIndex::GivenRole> given;
    given.reserve(roles.size());
    for (const RoleName& role : roles) {
        const Value* value = fact.find_role(role);
        if (value == nullptr) {
            return std::nullopt;
        }
        given.emplace_back(role, value);
    }
    return given;
}

}  // namespace

std::string_view to_string(Ground::Kind kind) {
    constexpr std::array<std::string_view, 3> words = {"contradiction", "closure", "foil"};
    return words[static_cast<std::size_t>(kind)];
}

std::string_view to_string(Doubt::Kind kind) {
    constexpr std::array<std::string_view, 7> words = {
        "undetermined", "too-close", "also-true", "disputed", "barred", "not-alive", "in-the-fact"};
    return words[static_cast<std::size_t>(kind)];
}

std::optional<Time> stated_time(const Fact& fact) {
    if (fact.period) {
        return fact.period;
    }
    if (fact.as_of) {
        return Time{*fact.as_of, *fact.as_of};
    }
    return std::nullopt;
}

std::optional<Time> time_of(const Fact& fact) {
    if (const auto stated = stated_time(fact)) {
        return stated;
    }
    for (const auto& [role, value] : fact.roles) {
        if (const auto* date = std::get_if<Date>(&value.content)) {
            return Time{*date, *date};
        }
    }
    return std::nullopt;
}

bool apart_in_time(const std::optional<Time>& a, const std::optional<Time>& b) {
    return a && b && (before(a->second, b->first) || before(b->second, a->first));
}

bool affirmed(const Fact& fact) {
    return std::any_of(fact.claims.begin(), fact.claims.end(),
                       [](const Claim& claim) { return claim.stance != Stance::Denies; });
}

bool says(const Fact& fact, std::string_view source) {
    return std::any_of(fact.claims.begin(), fact.claims.end(), [source](const Claim& claim) {
        return claim.source == source && claim.stance != Stance::Denies;
    });
}

bool closes(const FactBase& base, const Closure& closure, const Fact& fact, std::string_view role,
            const std::optional<Id>& named_source) {
    if (closure.source && closure.source != named_source) {
        return false;
    }
    return std::all_of(closure.given.begin(), closure.given.end(), [&](const auto& each) {
        const Value* held = fact.find_role(each.first);
        return each.first != role && held != nullptr && matches(base, each.second, *held);
    });
}

Weighing::Weighing(const FactBase& base, const FactIndex& index, const Fact& fact,
                   std::string_view role, const std::optional<Id>& named_source)
    : base_(base),
      index_(index),
      fact_(fact),
      relation_(relation_of(base, fact)),
      role_(role),
      key_(value_of(fact, role)),
      against_key_(fineness_of(relation_, fact)),
      against_others_(against_key_),
      time_(time_of(fact)) {
    against_others_.bounded = false;
    add_bars();
    add_disputes(named_source);
    settle_by_role();
    if (!determined_) {
        settle_by_closure(named_source);
    }
}

void Weighing::add_bars() {
    const auto bars = std::find_if(fact_.bars.begin(), fact_.bars.end(),
                                   [this](const auto& each) { return each.first == role_; });
    if (bars != fact_.bars.end()) {
        for (const Value& value : bars->second.values) {
            barred_.push_back(&value);
        }
    }
    for (const Disagreement* disagreement : base_.disagreements_of(fact_)) {
        for (const auto& [fact, values] : disagreement->bars) {
            if (fact == fact_.id) {
                for (const Value& value : values) {
                    barred_.push_back(&value);
                }
            }
        }
    }
}

/// What the other side says is no wrong answer, unless the stem names a source that is not its.
void Weighing::add_disputes(const std::optional<Id>& named_source) {
    for (const Disagreement* disagreement : base_.disagreements_of(fact_)) {
        for (const Id& id : disagreement->facts) {
            const Fact* other = base_.find_fact(id);
            if (other == nullptr || other == &fact_) {
                continue;
            }
            const Value* theirs =
                other->find_role(other->relation == fact_.relation ? role_ : "value");
            const bool told_apart = named_source && !says(*other, *named_source);
            if (theirs != nullptr && !told_apart) {
                disputed_.push_back({other, theirs});
            }
        }
    }
}

void Weighing::settle_by_role() {
    for (const Determined& determined : relation_.determined) {
        if (determined.role != role_) {
            determines_another_ =
                determines_another_ ||
                std::find(determined.by.begin(), determined.by.end(), role_) != determined.by.end();
            continue;
        }
        const auto given = given_by(fact_, determined.by);
        if (determined_ || !given) {
            continue;
        }
        determined_ = true;
        index_.visit_matches(relation_, *given, [this](const Fact& other) {
            const Value* held = other.find_role(role_);
            if (&other != &fact_ && held != nullptr) {
                also_.push_back({&other, held});
            }
            return true;
        });
    }
}

void Weighing::settle_by_closure(const std::optional<Id>& named_source) {
    for (const std::size_t number : index_.closures_for(fact_)) {
        const Closure& closure = base_.closures()[number];
        if (!closes(base_, closure, fact_, role_, named_source)) {
            continue;
        }
        std::vector<FactIndex::GivenRole> given;
        for (const auto& [role, value] : fact_.roles) {
            if (role != role_) {
                given.emplace_back(role, &value);
            }
        }
        closure_ = number;
        index_.visit_matches(relation_, given, [&](const Fact& other) {
            const Value* held = other.find_role(role_);
            const bool in_scope = !closure.source || says(other, *closure.source);
            if (&other != &fact_ && in_scope && held != nullptr) {
                also_.push_back({&other, held});
            }
            return true;
        });
        return;
    }
}

const Weighing::Rival* Weighing::same_as(const std::vector<Rival>& rivals,
                                         const Value& value) const {
    for (const Rival& rival : rivals) {
        if (rival.value->content.index() == value.content.index() &&
            !clearly_differ(base_, *rival.value, value, against_others_)) {
            return &rival;
        }
    }
    return nullptr;
}

bool Weighing::alive(const Value& value) const {
    return !time_ || !any_entity(value, [this](const auto& each) {
        const Entity* entity = base_.find_entity(each);
        return entity != nullptr && ((entity->born && before(time_->second, *entity->born)) ||
                                     (entity->gone && before(*entity->gone, time_->first)));
    });
}

std::optional<Weighing::Outcome> Weighing::unfair(const Value& value) const {
    const auto doubt = [](Doubt::Kind kind, const Fact& fact) {
        return Outcome{{}, kind, fact.id, {}};
    };
    if (!clearly_differ(base_, key_, value, against_key_)) {
        return doubt(Doubt::Kind::TooClose, fact_);
    }
    if (follows_from(key_, value)) {
        return doubt(Doubt::Kind::AlsoTrue, fact_);
    }
    for (const auto& [role, held] : fact_.roles) {
        if (role != role_ && share_an_entity(value, held)) {
            return doubt(Doubt::Kind::InTheFact, fact_);
        }
    }
    if (bars(value)) {
        return doubt(Doubt::Kind::Barred, fact_);
    }
    if (!alive(value)) {
        return doubt(Doubt::Kind::NotAlive, fact_);
    }
    if (const Rival* rival = same_as(disputed_, value)) {
        return doubt(Doubt::Kind::Disputed, *rival->fact);
    }
    return std::nullopt;
}

Weighing::Outcome Weighing::of_phrase(const Phrase& phrase) const {
    for (const Foil& foil : fact_.foils) {
        if (role_ == "value" && foil.phrase == phrase) {
            return {Ground::Kind::Foil, {}, foil.contradicts, role_};
        }
    }
    return {};
}

/// Whether the fact with `value` in the role would contradict what the base says of `value`: it
/// determines another role, which another fact fills otherwise.
std::optional<Weighing::Outcome> Weighing::by_another_role(const Value& value) const {
    for (const Determined& determined : relation_.determined) {
        const Value* ours = fact_.find_role(determined.role);
        if (determined.role == role_ || ours == nullptr ||
            std::find(determined.by.begin(), determined.by.end(), role_) == determined.by.end()) {
            continue;
        }
        auto given = given_by(fact_, determined.by);
        if (!given) {
            continue;
        }
        for (auto& each : *given) {
            each.second = each.first == role_ ? &value : each.second;
        }
        std::optional<Outcome> outcome;
        index_.visit_matches(relation_, *given, [&](const Fact& other) {
            const Value* theirs = other.find_role(determined.role);
            if (theirs == nullptr || !affirmed(other)) {
                return true;
            }
            if (!clearly_differ(base_, *theirs, *ours, against_others_)) {
                outcome = Outcome{{}, Doubt::Kind::AlsoTrue, other.id, {}};
                return false;
            }
            if (!outcome && !apart_in_time(stated_time(fact_), stated_time(other))) {
                outcome = Outcome{Ground::Kind::Contradiction, {}, other.id, determined.role};
            }
            return true;
        });
        if (outcome) {
            return outcome;
        }
    }
    return std::nullopt;
}

Weighing::Outcome Weighing::weigh(const Value& value) const {
    if (const auto* phrase = std::get_if<Phrase>(&value.content)) {
        return of_phrase(*phrase);
    }
    if (const auto doubt = unfair(value)) {
        return *doubt;
    }
    if (determined_ || closure_) {
        if (const Rival* rival = same_as(also_, value)) {
            return {{}, Doubt::Kind::AlsoTrue, rival->fact->id, {}};
        }
    }
    if (determined_) {
        return {Ground::Kind::Contradiction, {}, fact_.id, role_};
    }
    if (determines_another_) {
        if (const auto outcome = by_another_role(value)) {
            return *outcome;
        }
    }
    if (closure_) {
        return {Ground::Kind::Closure, {}, fact_.id, role_};
    }
    return {};
}

Finding Weighing::of(const Value& value) const {
    const Outcome outcome = weigh(value);
    if (!outcome.ground) {
        return Doubt{outcome.doubt, Id(outcome.fact)};
    }
    const bool closed = *outcome.ground == Ground::Kind::Closure;
    return Ground{*outcome.ground, Id(outcome.fact), RoleName(outcome.role),
                  closed ? *closure_ : 0};
}

bool Weighing::disproves(const Value& value) const { return weigh(value).ground.has_value(); }

bool Weighing::bars(const Value& value) const {
    return std::ranges::any_of(barred_, [&](const Value* bar) {
        return bar->content.index() == value.content.index() &&
               !clearly_differ(base_, *bar, value, against_others_);
    });
}

}  // namespace facts
