// SPDX-License-Identifier: MIT
//
// Facts by what fills their roles, so that no question about a fact needs a walk over all others.
#pragma once

#include "facts/fact_base.h"

#include <algorithm>
#include <optional>

namespace facts {

/// Whether a role given in a stem is the one of a fact: entities by name, quantities and dates up
/// to how they are told.
bool matches(const FactBase& base, const Value& given, const Value& held);

class FactIndex {
public:
    using Facts = std::vector<const Fact*>;
    using GivenRole = std::pair<std::string_view, const Value*>;
    using Given = std::span<const GivenRole>;

    /// `base` must outlive it, unmoved.
    explicit FactIndex(const FactBase& base);

    /// Calls `visit(fact)` for every fact of the relation whose roles match all of `given`, until
    /// it returns false; perhaps twice for the same fact.
    template <class Visitor>
    void visit_matches(const Relation& relation, Given given, Visitor&& visit) const {
        const auto visit_those_of = [&](const Facts& facts) {
            return std::all_of(facts.begin(), facts.end(), [&](const Fact* fact) {
                const bool all = std::all_of(given.begin(), given.end(), [&](const auto& each) {
                    const Value* held = fact->find_role(each.first);
                    return held != nullptr && matches(base_, *each.second, *held);
                });
                return !all || visit(*fact);
            });
        };
        if (const Facts* few = few_with_entity(relation, given)) {
            visit_those_of(*few);
            return;
        }
        for (const Facts* facts : fewest_candidates(relation, given)) {
            if (!visit_those_of(*facts)) {
                return;
            }
        }
    }

    /// Calls `visit(fact)` for every other fact of the relation that has the same entity in some
    /// role but `role`, until it returns false; perhaps twice for the same fact.
    template <class Visitor>
    void visit_siblings(const Relation& relation, const Fact& fact, std::string_view role,
                        Visitor&& visit) const {
        for (const auto& [name, value] : fact.roles) {
            if (name == role || type_of(value) != ValueType::Entity) {
                continue;
            }
            const GivenRole same = {name, &value};
            for (const Facts* facts : fewest_candidates(relation, {&same, 1})) {
                for (const Fact* other : *facts) {
                    if (other != &fact && !visit(*other)) {
                        return;
                    }
                }
            }
        }
    }

    /// The closures of the fact's relation but for those whose first entity given is another than
    /// the fact's, as their numbers in the base, rising.
    std::vector<std::size_t> closures_for(const Fact& fact) const;

private:
    template <class Things>
    using ByDrawer = std::unordered_map<std::int64_t, Things>;
    using Bucket = ByDrawer<Facts>;
    using Numbers = std::vector<std::size_t>;
    struct OfRelation {
        Facts all;
        std::vector<Bucket> by_role;  ///< in the order of the relation
        // Each closure is in one place: with the first entity that it gives, or here.
        Numbers closures;
        std::vector<ByDrawer<Numbers>> closures_by_role;
    };

    /// The facts with one of the entities given, where those are few enough to look at them all;
    /// null where no entity is given, or all of them stand in many facts.
    const Facts* few_with_entity(const Relation& relation, Given given) const;

    /// Lists that together hold every fact that matches `given`, and others; a fact may stand in
    /// more than one.
    std::vector<const Facts*> fewest_candidates(const Relation& relation, Given given) const;

    void add(const Fact& fact);
    void add_closure(std::size_t number);

    /// The place of a relation; nothing for one that the base does not have.
    std::optional<std::size_t> place_of(const Relation* relation) const;

    const FactBase& base_;
    std::vector<OfRelation> relations_;  ///< in the order of the base
};

}  // namespace facts
