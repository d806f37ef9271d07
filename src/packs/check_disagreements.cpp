// SPDX-License-Identifier: MIT
#include "packs/check_form.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

namespace packs {
namespace {

using facts::Fact;
using facts::FactBase;
using facts::Relation;

/// Whether both facts speak of the same thing as far as their roles tell: the same subject, and in
/// every other role but the value that both have, the same.
bool same_question(const Fact& a, const Fact& b) {
    return std::ranges::all_of(a.roles, [&](const auto& role) {
        if (role.first == "value") {
            return true;
        }
        const facts::Value* other = b.find_role(role.first);
        return other == nullptr || *other == role.second;
    });
}

bool determines_value(const Relation& relation) {
    return relation.determined_role("value") != nullptr;
}

bool declared(const FactBase& base, const Fact& a, const Fact& b) {
    return std::ranges::any_of(base.disagreements_of(a), [&](const auto* disagreement) {
        return std::ranges::find(disagreement->facts, b.id) != disagreement->facts.end();
    });
}

/// Complete roles, so that they can be compared.
bool filled(const Fact& fact) {
    return fact.find_role("subject") != nullptr && fact.find_role("value") != nullptr;
}

/// Facts that may answer one question differently are in one bucket: of the same group, and about
/// the same entities.
std::string bucket_of(const Relation& relation, const Fact& fact) {
    return fmt::format("{}\n{}", relation.group,
                       fmt::join(facts::entities_in(fact.subject()), "\n"));
}

void check_bucket(const FactBase& base, const std::vector<const Fact*>& facts,
                  base::Diagnostics& diagnostics) {
    for (std::size_t i = 0; i < facts.size(); ++i) {
        for (std::size_t j = i + 1; j < facts.size(); ++j) {
            const Fact& a = *facts[i];
            const Fact& b = *facts[j];
            if (a.subject() == b.subject() && !(a.value() == b.value()) && same_question(a, b) &&
                same_question(b, a) && !declared(base, a, b)) {
                diagnostics.error(
                    b.place, "undeclared-disagreement",
                    fmt::format("facts '{}' and '{}' give different values to the same subject in "
                                "group '{}'",
                                a.id, b.id, base.relation_of(a)->group),
                    "declare a disagreement of both in disagreements.json, or correct one");
            }
        }
    }
}

}  // namespace

void check_disagreements(const FactBase& base, base::Diagnostics& diagnostics) {
    std::map<std::string, std::vector<const Fact*>> buckets;
    for (const Fact& fact : base.facts()) {
        const Relation* relation = base.relation_of(fact);
        if (relation != nullptr && determines_value(*relation) && filled(fact)) {
            buckets[bucket_of(*relation, fact)].push_back(&fact);
        }
    }
    for (const auto& [bucket, facts] : buckets) {
        check_bucket(base, facts, diagnostics);
    }
    for (const facts::Disagreement& disagreement : base.disagreements()) {
        const std::set<facts::Id> different(disagreement.facts.begin(), disagreement.facts.end());
        if (different.size() < 2 || different.size() < disagreement.facts.size()) {
            diagnostics.error(disagreement.place, "lone-disagreement",
                              fmt::format("disagreement '{}' must name two facts or more, each "
                                          "once",
                                          disagreement.id));
        }
    }
}

}  // namespace packs
