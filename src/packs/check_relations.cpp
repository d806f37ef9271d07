// SPDX-License-Identifier: MIT
#include "packs/check_form.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

using facts::Relation;
using facts::ValueType;

bool numeric(ValueType type) {
    return type == ValueType::Money || type == ValueType::Percent || type == ValueType::Count ||
           type == ValueType::Months;
}

/// The amount of a value in the unit of its relation's scale: whole euros, points, things, months.
std::optional<text::Decimal> amount_of(const facts::Value& value) {
    if (const auto* money = std::get_if<facts::Money>(&value.content)) {
        return text::Decimal{money->low, 0};
    }
    if (const auto* percent = std::get_if<facts::Percent>(&value.content)) {
        return percent->value;
    }
    if (const auto* count = std::get_if<facts::Count>(&value.content)) {
        return text::Decimal{count->low, 0};
    }
    if (const auto* months = std::get_if<facts::Months>(&value.content)) {
        return text::Decimal{months->months, 0};
    }
    return std::nullopt;
}

void check_scale(const facts::FactBase& base, const Relation& relation,
                 base::Diagnostics& diagnostics) {
    const facts::Role* value = relation.find_role("value");
    if (value == nullptr) {
        return;
    }
    if (!relation.scale) {
        if (numeric(value->type)) {
            diagnostics.error(relation.place, "missing-scale",
                              fmt::format("relation '{}' has a value of type '{}' and needs a "
                                          "'scale'",
                                          relation.id, facts::to_string(value->type)));
        }
        return;
    }
    const facts::Scale& scale = *relation.scale;
    if (!(scale.min < scale.max) || !(scale.step > text::Decimal{0, 0})) {
        diagnostics.error(relation.place, "bad-scale",
                          fmt::format("the scale of relation '{}' goes from {} to {} by {}",
                                      relation.id, text::to_string(scale.min),
                                      text::to_string(scale.max), text::to_string(scale.step)));
    }
    for (const facts::Fact* fact : base.facts_of(relation.id)) {
        const facts::Value* filled = fact->find_role("value");
        const auto amount = filled == nullptr ? std::nullopt : amount_of(*filled);
        if (amount && (*amount < scale.min || *amount > scale.max)) {
            diagnostics.error(filled->place, "off-scale",
                              fmt::format("{} is outside the scale of relation '{}', {} to {}",
                                          text::to_string(*amount), relation.id,
                                          text::to_string(scale.min), text::to_string(scale.max)));
        }
    }
}

void check_closure(const facts::FactBase& base, const facts::Closure& closure,
                   base::Diagnostics& diagnostics) {
    const Relation* relation = base.find_relation(closure.relation);
    if (relation == nullptr) {
        return;
    }
    for (const auto& [role, value] : closure.given) {
        const facts::Role* declared = relation->find_role(role);
        if (declared != nullptr && facts::type_of(value) != declared->type) {
            diagnostics.error(value.place, "wrong-role-type",
                              fmt::format("role '{}' of relation '{}' takes '{}', not '{}'", role,
                                          relation->id, facts::to_string(declared->type),
                                          facts::to_string(facts::type_of(value))));
        }
    }
    const bool used =
        std::ranges::any_of(base.facts_of(relation->id), [&](const facts::Fact* fact) {
            return std::ranges::all_of(closure.given, [&](const auto& given) {
                const facts::Value* filled = fact->find_role(given.first);
                return filled != nullptr && *filled == given.second;
            });
        });
    if (!used) {
        diagnostics.warning(
            closure.place, "idle-closure",
            fmt::format("no fact of relation '{}' is within this closure", relation->id));
    }
}

}  // namespace

void check_relations(const facts::FactBase& base, base::Diagnostics& diagnostics) {
    for (const Relation& relation : base.relations()) {
        check_scale(base, relation, diagnostics);
        if (relation.nature == facts::Nature::Saying && relation.find_role("holder") == nullptr) {
            diagnostics.error(
                relation.place, "missing-holder",
                fmt::format("relation '{}' is a saying and needs a role 'holder'", relation.id));
        }
    }
    for (const facts::Closure& closure : base.closures()) {
        check_closure(base, closure, diagnostics);
    }
}

}  // namespace packs
