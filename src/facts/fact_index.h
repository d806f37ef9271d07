// SPDX-License-Identifier: MIT
//
// Facts by what fills their roles, so that no question about a fact needs a walk over all others.
#pragma once

#include "facts/fact_base.h"

namespace facts {

class FactIndex {
public:
    using Facts = std::vector<const Fact*>;

    /// `base` must outlive it, unmoved.
    explicit FactIndex(const FactBase& base);

    /// The lists that together hold every fact of the relation that may have `value` in `role`,
    /// told the same way or otherwise (entities by id). They may hold others, and a fact may stand
    /// in more than one list: the caller compares.
    std::vector<const Facts*> candidates(const Relation& relation, std::string_view role,
                                         const Value& value) const;

    /// The closures of a relation, as their numbers in the base.
    const std::vector<std::size_t>& closures_of(const Id& relation) const;

private:
    using Bucket = std::unordered_map<std::string, Facts>;
    std::unordered_map<const Relation*, std::vector<Bucket>> buckets_;  ///< per role, in its order
    std::unordered_map<Id, std::vector<std::size_t>> closures_;
};

}  // namespace facts
