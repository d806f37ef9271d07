// SPDX-License-Identifier: MIT
#include "facts/reasoning.h"

#include <algorithm>
#include <cassert>

namespace facts {

Reasoning::Reasoning(const FactBase& base) : base_(base), index_(base) {}

Weighing Reasoning::about(const Fact& fact, std::string_view role,
                          const std::optional<Id>& named_source) const {
    return Weighing(base_, index_, fact, role, named_source);
}

Finding Reasoning::weigh(const Fact& fact, std::string_view role, const Value& value,
                         const std::optional<Id>& named_source) const {
    return about(fact, role, named_source).of(value);
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
    const Relation* relation = base_.relation_of(fact);
    assert(relation != nullptr);
    if (relation->determined_role(role) != nullptr) {
        return Settled{};
    }
    std::optional<Settled> in_source;
    for (const std::size_t number : index_.closures_for(fact)) {
        const Closure& closure = base_.closures()[number];
        if (!closes(base_, closure, fact, role, closure.source)) {
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
    const Relation* relation = base_.relation_of(fact);
    assert(relation != nullptr);
    const auto touches = [role](const Determined& determined) {
        return determined.role == role ||
               std::find(determined.by.begin(), determined.by.end(), role) != determined.by.end();
    };
    const auto closed = [&](std::size_t number) {
        return closes(base_, base_.closures()[number], fact, role, named_source);
    };
    const std::vector<std::size_t> closures = index_.closures_for(fact);
    return std::any_of(relation->determined.begin(), relation->determined.end(), touches) ||
           std::any_of(closures.begin(), closures.end(), closed) ||
           (role == "value" && !fact.foils.empty());
}

template <class Visitor>
void Reasoning::visit_answers(const Query& query, Visitor&& visit) const {
    assert(query.relation != nullptr);
    std::vector<FactIndex::GivenRole> given;
    for (const auto& [role, value] : query.given) {
        given.emplace_back(role, &value);
    }
    index_.visit_matches(*query.relation, given, [&](const Fact& fact) {
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
