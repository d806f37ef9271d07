// SPDX-License-Identifier: MIT
#include "packs/check_form.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

using facts::ValueType;

/// What tells a bin: a named one takes the members of lists, as only a list is closed.
void check_part(const facts::FactBase& base, const facts::Sorting& sorting,
                const facts::SortingPart& part, base::Diagnostics& diagnostics) {
    const facts::Relation* relation = base.find_relation(part.relation);
    if (relation == nullptr) {
        return;
    }
    const auto wants = [&](const std::string& name, bool suits, std::string_view types) {
        const facts::Role* role = relation->find_role(name);
        if (role != nullptr && !suits) {
            diagnostics.error(
                sorting.place, "wrong-role-type",
                fmt::format("sorting '{}' wants {} in role '{}' of relation '{}', "
                            "which takes '{}'",
                            sorting.id, types, name, relation->id, facts::to_string(role->type)));
        }
    };
    const facts::Role* item = relation->find_role(part.item);
    const facts::Role* bin = relation->find_role(part.bin);
    if (!part.named.empty()) {
        wants(part.item, item != nullptr && item->type == ValueType::Entities, "'entities'");
    }
    wants(part.bin,
          bin != nullptr && (bin->type == ValueType::Entity || bin->type == ValueType::Date),
          "'entity' or 'date'");
    for (const facts::Id& id : part.facts) {
        const facts::Fact* fact = base.find_fact(id);
        if (fact != nullptr && fact->relation != part.relation) {
            diagnostics.error(sorting.place, "foreign-fact",
                              fmt::format("sorting '{}' takes fact '{}' for one of relation '{}', "
                                          "but it is of '{}'",
                                          sorting.id, id, part.relation, fact->relation));
        }
    }
}

}  // namespace

void check_sortings(const facts::FactBase& base, base::Diagnostics& diagnostics) {
    for (const facts::Sorting& sorting : base.sortings()) {
        for (const facts::SortingPart& part : sorting.parts) {
            check_part(base, sorting, part, diagnostics);
        }
    }
}

}  // namespace packs
