// SPDX-License-Identifier: MIT
#include "base/printable.h"
#include "packs/reading.h"
#include "text/distance.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

std::size_t index(Named kind) { return static_cast<std::size_t>(kind); }

}  // namespace

std::string_view to_string(Named kind) {
    constexpr std::string_view words[] = {"source",  "entity",       "relation", "fact",
                                          "chapter", "disagreement", "question"};
    return words[index(kind)];
}

void References::declare(Named kind, const std::string& id, const base::Place& place,
                         base::Diagnostics& faults) {
    const auto [first, added] = declared_[index(kind)].try_emplace(id, place);
    if (!added) {
        faults.error(place, "duplicate-id",
                     fmt::format("{} '{}' is already declared at {}", to_string(kind), id,
                                 base::to_string(first->second)));
    }
}

void References::refer(Named kind, std::string id, base::Place place) {
    references_.push_back({kind, std::move(id), std::move(place)});
}

void References::refer_role(facts::Id relation, std::string role, base::Place place) {
    role_references_.push_back({std::move(relation), std::move(role), std::move(place)});
}

void References::resolve(const std::vector<facts::Relation>& relations,
                         base::Diagnostics& faults) const {
    for (const Reference& reference : references_) {
        const auto& declared = declared_[index(reference.kind)];
        if (declared.contains(reference.id)) {
            continue;
        }
        std::vector<std::string> candidates;
        for (const auto& [id, place] : declared) {
            candidates.push_back(id);
        }
        faults.error(reference.place, fmt::format("unknown-{}", to_string(reference.kind)),
                     fmt::format("no {} has the id '{}'", to_string(reference.kind),
                                 base::printable(reference.id)),
                     text::did_you_mean(reference.id, candidates));
    }
    resolve_roles(relations, faults);
}

void References::resolve_roles(const std::vector<facts::Relation>& relations,
                               base::Diagnostics& faults) const {
    for (const RoleReference& reference : role_references_) {
        const auto relation =
            std::ranges::find(relations, reference.relation, &facts::Relation::id);
        // An unknown relation is reported where it is named.
        if (relation == relations.end() || relation->find_role(reference.role) != nullptr) {
            continue;
        }
        std::vector<std::string> candidates;
        for (const auto& [name, role] : relation->roles) {
            candidates.push_back(name);
        }
        faults.error(reference.place, "unknown-role",
                     fmt::format("relation '{}' has no role '{}'", relation->id,
                                 base::printable(reference.role)),
                     text::did_you_mean(reference.role, candidates));
    }
}

}  // namespace packs
