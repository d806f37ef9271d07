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
                                          "chapter", "disagreement", "question", "sorting"};
    return words[index(kind)];
}

void References::declare(Named kind, const std::string& id, json::Node node,
                         base::Diagnostics& faults) {
    const auto [first, added] = declared_[index(kind)].try_emplace(id, node);
    if (!added) {
        faults.error(node.place(), "duplicate-id",
                     fmt::format("{} '{}' is already declared at {}", to_string(kind), id,
                                 base::to_string(first->second.place())));
    }
}

void References::expect(Named kind, std::size_t count) {
    auto& declared = declared_[index(kind)];
    declared.reserve(declared.size() + count);
}

void References::refer(Named kind, std::string id, json::Node node) {
    references_.push_back({kind, std::move(id), node});
}

void References::refer_role(facts::Id relation, std::string role, json::Node node) {
    role_references_.push_back({std::move(relation), std::move(role), node});
}

void References::resolve(const std::vector<facts::Relation>& relations,
                         base::Diagnostics& faults) const {
    for (const Reference& reference : references_) {
        const auto& declared = declared_[index(reference.kind)];
        if (declared.contains(reference.id)) {
            continue;
        }
        std::vector<std::string> candidates;
        for (const auto& [id, node] : declared) {
            candidates.push_back(id);
        }
        std::ranges::sort(candidates);  // The first of equally near ones is meant.
        faults.error(reference.node.place(), fmt::format("unknown-{}", to_string(reference.kind)),
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
        faults.error(reference.node.place(), "unknown-role",
                     fmt::format("relation '{}' has no role '{}'", relation->id,
                                 base::printable(reference.role)),
                     text::did_you_mean(reference.role, candidates));
    }
}

}  // namespace packs
