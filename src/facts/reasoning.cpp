// SPDX-License-Identifier: MIT
#include "facts/reasoning.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace facts {
namespace {

/// Whether a role given in a stem is the one of a fact: entities by name, quantities and dates up
/// to how they are told.
bool matches(const FactBase& base, const Value& given, const Value& held) {
    if (type_of(given) == ValueType::Entity || type_of(given) == ValueType::Entities) {
        return given.content == held.content;
    }
    return may_be_same(base, given, held);
}

bool share_an_entity(const Value& a, const Value& b) {
    const std::vector<Id> held = entities_in(b);
    const std::vector<Id> asked = entities_in(a);
    return std::find_first_of(asked.begin(), asked.end(), held.begin(), held.end()) != asked.end();
}

using Time = std::pair<Date, Date>;

bool apart_in_time(const std::optional<Time>& a, const std::optional<Time>& b) {
    return a && b && (before(a->second, b->first) || before(b->second, a->first));
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

bool affirmed(const Fact& fact) {
    return std::any_of(fact.claims.begin(), fact.claims.end(),
                       [](const Claim& claim) { return claim.stance != Stance::Denies; });
}

bool says(const Fact& fact, std::string_view source) {
    return std::any_of(fact.claims.begin(), fact.claims.end(), [source](const Claim& claim) {
        return claim.source == source && claim.stance != Stance::Denies;
    });
}

Reasoning::Reasoning(const FactBase& base) : base_(base), index_(base) {}

template <class Visitor>
void Reasoning::visit_matches(const Relation& relation, const Given& given, Visitor&& visit) const {
    const auto visit_all = [&](const auto& facts) {
        for (const Fact* fact : facts) {
            const bool all = std::all_of(given.begin(), given.end(), [&](const auto& each) {
                const Value* held = fact->find_role(each.first);
                return held != nullptr && matches(base_, *each.second, *held);
            });
            if (all && !visit(*fact)) {
                return false;
            }
        }
        return true;
    };
    if (given.empty()) {
        visit_all(base_.facts_of(relation.id));
        return;
    }
    std::vector<const FactIndex::Facts*> fewest;
    std::size_t fewest_facts = base_.facts().size() + 1;
    for (const auto& [role, value] : given) {
        auto lists = index_.candidates(relation, role, *value);
        std::size_t facts = 0;
        for (const auto* list : lists) {
            facts += list->size();
        }
        if (facts < fewest_facts) {
            fewest_facts = facts;
            fewest = std::move(lists);
        }
    }
    for (const auto* list : fewest) {
        if (!visit_all(*list)) {
            return;
        }
    }
}

std::optional<Doubt> Reasoning::unfair(const Case& c) const {
    if (!clearly_differ(base_, c.key, c.value, fineness_of(c.relation, c.fact))) {
        return Doubt{Doubt::Kind::TooClose, c.fact.id};
    }
    if (follows_from(c.key, c.value)) {
        return Doubt{Doubt::Kind::AlsoTrue, c.fact.id};
    }
    for (const auto& [role, held] : c.fact.roles) {
        if (role != c.role && share_an_entity(c.value, held)) {
            return Doubt{Doubt::Kind::InTheFact, c.fact.id};
        }
    }
    if (barred(c)) {
        return Doubt{Doubt::Kind::Barred, c.fact.id};
    }
    if (!alive(c)) {
        return Doubt{Doubt::Kind::NotAlive, c.fact.id};
    }
    return disputed(c);
}

bool Reasoning::barred(const Case& c) const {
    const auto among = [&](const std::vector<Value>& values) {
        return std::any_of(values.begin(), values.end(), [&](const Value& bar) {
            return bar.content.index() == c.value.content.index() &&
                   (bar == c.value || !clearly_differ(base_, bar, c.value, c.fineness));
        });
    };
    if (const auto bars = c.fact.bars.find(RoleName(c.role));
        bars != c.fact.bars.end() && among(bars->second.values)) {
        return true;
    }
    for (const Disagreement* disagreement : base_.disagreements_of(c.fact.id)) {
        for (const auto& [fact, values] : disagreement->bars) {
            if (fact == c.fact.id && among(values)) {
                return true;
            }
        }
    }
    return false;
}

std::optional<Doubt> Reasoning::disputed(const Case& c) const {
    for (const Disagreement* disagreement : base_.disagreements_of(c.fact.id)) {
        for (const Id& id : disagreement->facts) {
            const Fact* other = base_.find_fact(id);
            if (other == nullptr || other == &c.fact) {
                continue;
            }
            const Value* theirs =
                other->find_role(other->relation == c.fact.relation ? c.role : "value");
            const bool same_type =
                theirs != nullptr && theirs->content.index() == c.value.content.index();
            const bool told_apart = c.named_source && !says(*other, *c.named_source);
            if (same_type && !told_apart && !clearly_differ(base_, *theirs, c.value, c.fineness)) {
                return Doubt{Doubt::Kind::Disputed, other->id};
            }
        }
    }
    return std::nullopt;
}

bool Reasoning::alive(const Case& c) const {
    const auto time = time_of(c.fact);
    if (!time) {
        return true;
    }
    for (const Id& id : entities_in(c.value)) {
        const Entity* entity = base_.find_entity(id);
        if (entity != nullptr && ((entity->born && before(time->second, *entity->born)) ||
                                  (entity->gone && before(*entity->gone, time->first)))) {
            return false;
        }
    }
    return true;
}

std::optional<Finding> Reasoning::by_its_role(const Case& c) const {
    for (const Determined& determined : c.relation.determined) {
        if (determined.role != c.role) {
            continue;
        }
        Given given;
        for (const RoleName& role : determined.by) {
            given.emplace_back(role, c.fact.find_role(role));
        }
        if (std::any_of(given.begin(), given.end(),
                        [](const auto& each) { return each.second == nullptr; })) {
            continue;
        }
        Finding finding = Ground{Ground::Kind::Contradiction, c.fact.id, RoleName(c.role), 0};
        visit_matches(c.relation, given, [&](const Fact& other) {
            const Value* held = other.find_role(c.role);
            if (&other == &c.fact || held == nullptr ||
                clearly_differ(base_, *held, c.value, c.fineness)) {
                return true;
            }
            finding = Doubt{Doubt::Kind::AlsoTrue, other.id};
            return false;
        });
        return finding;
    }
    return std::nullopt;
}

std::optional<Finding> Reasoning::by_another_role(const Case& c) const {
    for (const Determined& determined : c.relation.determined) {
        const Value* ours = c.fact.find_role(determined.role);
        if (determined.role == c.role || ours == nullptr ||
            std::find(determined.by.begin(), determined.by.end(), c.role) == determined.by.end()) {
            continue;
        }
        Given given;
        for (const RoleName& role : determined.by) {
            given.emplace_back(role, role == c.role ? &c.value : c.fact.find_role(role));
        }
        std::optional<Finding> finding;
        visit_matches(c.relation, given, [&](const Fact& other) {
            const Value* theirs = other.find_role(determined.role);
            if (theirs == nullptr || !affirmed(other)) {
                return true;
            }
            if (!clearly_differ(base_, *theirs, *ours, c.fineness)) {
                finding = Doubt{Doubt::Kind::AlsoTrue, other.id};
                return false;
            }
            if (!finding && !apart_in_time(stated_time(c.fact), stated_time(other))) {
                finding = Ground{Ground::Kind::Contradiction, other.id, determined.role, 0};
            }
            return true;
        });
        if (finding) {
            return finding;
        }
    }
    return std::nullopt;
}

bool Reasoning::applies(const Closure& closure, const Fact& fact, std::string_view role,
                        const std::optional<Id>& named_source) const {
    if (closure.source && closure.source != named_source) {
        return false;
    }
    return std::all_of(closure.given.begin(), closure.given.end(), [&](const auto& each) {
        const Value* held = fact.find_role(each.first);
        return each.first != role && held != nullptr && matches(base_, each.second, *held);
    });
}

std::optional<Finding> Reasoning::by_closure(const Case& c) const {
    for (const std::size_t number : index_.closures_of(c.relation.id)) {
        const Closure& closure = base_.closures()[number];
        if (!applies(closure, c.fact, c.role, c.named_source)) {
            continue;
        }
        Given given;
        for (const auto& [role, value] : c.fact.roles) {
            if (role != c.role) {
                given.emplace_back(role, &value);
            }
        }
        Finding finding = Ground{Ground::Kind::Closure, c.fact.id, RoleName(c.role), number};
        visit_matches(c.relation, given, [&](const Fact& other) {
            const Value* held = other.find_role(c.role);
            const bool in_scope = !closure.source || says(other, *closure.source);
            if (&other == &c.fact || !in_scope || held == nullptr ||
                clearly_differ(base_, *held, c.value, c.fineness)) {
                return true;
            }
            finding = Doubt{Doubt::Kind::AlsoTrue, other.id};
            return false;
        });
        return finding;
    }
    return std::nullopt;
}

Finding Reasoning::weigh(const Fact& fact, std::string_view role, const Value& value,
                         const std::optional<Id>& named_source) const {
    const Relation* relation = base_.find_relation(fact.relation);
    const Value* key = fact.find_role(role);
    assert(relation != nullptr && key != nullptr);
    if (const auto* phrase = std::get_if<Phrase>(&value.content)) {
        for (const Foil& foil : fact.foils) {
            if (role == "value" && foil.phrase == *phrase) {
                return Ground{Ground::Kind::Foil, foil.contradicts, RoleName(role), 0};
            }
        }
        return Doubt{Doubt::Kind::Undetermined, {}};
    }
    Case c{fact, *relation, role, *key, value, fineness_of(*relation, fact), named_source};
    c.fineness.bounded = false;
    if (auto doubt = unfair(c)) {
        return *doubt;
    }
    for (const auto look :
         {&Reasoning::by_its_role, &Reasoning::by_another_role, &Reasoning::by_closure}) {
        if (auto finding = (this->*look)(c)) {
            return *finding;
        }
    }
    return Doubt{Doubt::Kind::Undetermined, {}};
}

std::optional<Ground> Reasoning::disproved(const Fact& fact, std::string_view role,
                                           const Value& value,
                                           const std::optional<Id>& named_source) const {
    const Finding finding = weigh(fact, role, value, named_source);
    const auto* ground = std::get_if<Ground>(&finding);
    return ground == nullptr ? std::nullopt : std::optional<Ground>(*ground);
}

std::optional<Reasoning::Settled> Reasoning::settled(const Fact& fact,
                                                     std::string_view role) const {
    const Relation* relation = base_.find_relation(fact.relation);
    assert(relation != nullptr);
    if (relation->determined_role(role) != nullptr) {
        return Settled{};
    }
    std::optional<Settled> in_source;
    for (const std::size_t number : index_.closures_of(relation->id)) {
        const Closure& closure = base_.closures()[number];
        if (!applies(closure, fact, role, closure.source)) {
            continue;
        }
        if (!closure.source) {
            return Settled{};
        }
        if (!in_source && says(fact, *closure.source)) {
            in_source = Settled{closure.source};
        }
    }
    return in_source;
}

bool Reasoning::can_be_disproved(const Fact& fact, std::string_view role,
                                 const std::optional<Id>& named_source) const {
    const Relation* relation = base_.find_relation(fact.relation);
    assert(relation != nullptr);
    const auto touches = [role](const Determined& determined) {
        return determined.role == role ||
               std::find(determined.by.begin(), determined.by.end(), role) != determined.by.end();
    };
    const auto closed = [&](std::size_t number) {
        return applies(base_.closures()[number], fact, role, named_source);
    };
    const auto& closures = index_.closures_of(relation->id);
    return std::any_of(relation->determined.begin(), relation->determined.end(), touches) ||
           std::any_of(closures.begin(), closures.end(), closed) ||
           (role == "value" && !fact.foils.empty());
}

template <class Visitor>
void Reasoning::visit_answers(const Query& query, Visitor&& visit) const {
    assert(query.relation != nullptr);
    Given given;
    for (const auto& [role, value] : query.given) {
        given.emplace_back(role, &value);
    }
    visit_matches(*query.relation, given, [&](const Fact& fact) {
        const Value* value = fact.find_role(query.asked);
        const bool told = query.source ? says(fact, *query.source) : affirmed(fact);
        if (value == nullptr || !told || apart_in_time(query.when, stated_time(fact))) {
            return true;
        }
        return visit(Reply{&fact, value});
    });
}

std::vector<Reply> Reasoning::answers(const Query& query) const {
    std::vector<Reply> replies;
    visit_answers(query, [&replies](const Reply& reply) {
        replies.push_back(reply);
        return true;
    });
    // Facts stand in one array, so their addresses are in the order of the files.
    const auto by_fact = [](const Reply& a, const Reply& b) { return a.fact < b.fact; };
    const auto same_fact = [](const Reply& a, const Reply& b) { return a.fact == b.fact; };
    std::sort(replies.begin(), replies.end(), by_fact);
    replies.erase(std::unique(replies.begin(), replies.end(), same_fact), replies.end());
    return replies;
}

std::optional<Reply> Reasoning::other_answer(const Query& query, const Value& key) const {
    std::optional<Reply> other;
    visit_answers(query, [&](const Reply& reply) {
        if (!may_be_same(base_, *reply.value, key)) {
            other = reply;
        }
        return !other;
    });
    return other;
}

}  // namespace facts
