// SPDX-License-Identifier: MIT
#include "facts/difference.h"
#include "facts/fact_index.h"
#include "facts/weighing.h"
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

bool same_role(const facts::Fact& a, const facts::Fact& b, std::string_view role) {
    const facts::Value* x = a.find_role(role);
    const facts::Value* y = b.find_role(role);
    return x != nullptr && y != nullptr && *x == *y;
}

/// Whether two facts, at a time that may be the same, give a determined role different values.
bool contradict(const facts::FactBase& base, const facts::Determined& determined,
                const facts::Fact& a, const facts::Fact& b) {
    const facts::Value* x = a.find_role(determined.role);
    const facts::Value* y = b.find_role(determined.role);
    const bool declared =
        std::ranges::any_of(base.disagreements_of(a), [&](const auto* disagreement) {
            return std::ranges::find(disagreement->facts, b.id) != disagreement->facts.end();
        });
    return x != nullptr && y != nullptr && !declared && !facts::may_be_same(base, *x, *y) &&
           !facts::apart_in_time(facts::stated_time(a), facts::stated_time(b)) &&
           facts::affirmed(a) && facts::affirmed(b) &&
           std::ranges::all_of(determined.by,
                               [&](const auto& role) { return same_role(a, b, role); });
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

/// The facts of the relation after this one that may fill all of those roles as it does.
std::vector<const facts::Fact*> later_alike(const facts::FactIndex& index, const Relation& relation,
                                            const std::vector<facts::RoleName>& roles,
                                            const facts::Fact& fact) {
    std::vector<facts::FactIndex::GivenRole> given;
    for (const facts::RoleName& role : roles) {
        const facts::Value* value = fact.find_role(role);
        if (value == nullptr) {
            return {};
        }
        given.emplace_back(role, value);
    }
    std::vector<const facts::Fact*> later;
    index.visit_matches(relation, given, [&](const facts::Fact& other) {
        if (&fact < &other) {  // facts stand in one array, in the order of the files
            later.push_back(&other);
        }
        return true;
    });
    std::ranges::sort(later);
    later.erase(std::unique(later.begin(), later.end()), later.end());
    return later;
}

/// A phrase can be said in other words, so that nothing but an author's foil contradicts it; and
/// what is determined has one value wherever the roles that determine it are the same.
void check_determined(const facts::FactBase& base, const facts::FactIndex& index,
                      const Relation& relation, base::Diagnostics& diagnostics) {
    for (const facts::Determined& determined : relation.determined) {
        const facts::Role* role = relation.find_role(determined.role);
        if (role != nullptr && role->type == ValueType::Phrase) {
            diagnostics.error(
                relation.place, "determined-phrase",
                fmt::format("relation '{}' calls its phrase '{}' determined: the same "
                            "can be said in other words",
                            relation.id, determined.role));
            continue;
        }
        for (const facts::Fact* fact : base.facts_of(relation.id)) {
            for (const facts::Fact* later :
                 later_alike(index, *base.find_relation(relation.id), determined.by, *fact)) {
                if (contradict(base, determined, *fact, *later)) {
                    diagnostics.error(
                        later->place, "not-determined",
                        fmt::format("relation '{}' calls '{}' determined, but facts '{}' and '{}' "
                                    "fill it with different things",
                                    relation.id, determined.role, fact->id, later->id),
                        "declare a disagreement of both, or take it out of 'determined'");
                }
            }
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
        std::ranges::any_of(base.facts_of(relation->id),
                            [&](const facts::Fact* fact) { return covers(closure, *fact); });
    if (!used) {
        diagnostics.warning(
            closure.place, "idle-closure",
            fmt::format("no fact of relation '{}' is within this closure", relation->id));
    }
}

}  // namespace

void check_relations(const facts::FactBase& base, base::Diagnostics& diagnostics) {
    const facts::FactIndex index(base);
    for (const Relation& relation : base.relations()) {
        check_scale(base, relation, diagnostics);
        check_determined(base, index, relation, diagnostics);
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
