// SPDX-License-Identifier: MIT
//
// facts*.json: what is documented.
#include "base/hash.h"
#include "base/printable.h"
#include "facts/voices.h"
#include "json/value.h"
#include "packs/read_claims.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

using facts::Fact;

void read_time(json::Fields& fields, Fact& fact, const Reading& reading) {
    if (const auto as_of = fields.optional("as_of")) {
        fact.as_of = read_date(*as_of, reading);
    }
    const auto period = fields.optional_list("period");
    if (period.size() == 2) {
        const auto begin = read_date(period[0], reading);
        const auto end = read_date(period[1], reading);
        if (begin && end) {
            fact.period = {*begin, *end};
        }
    } else if (fields.has("period") && fields.node().find("period")->is(json::Kind::List)) {
        reading.reader.wrong_type(*fields.node().find("period"), "a list of two dates");
    }
}

/// Subject, value and the roles of `with`, brought into the order of the relation.
void read_roles(json::Fields& fields, Fact& fact, Reading& reading) {
    for (const std::string_view role : {"subject", "value"}) {
        const auto node = fields.required(role);
        if (auto value = node ? read_filler(*node, reading) : std::nullopt) {
            fact.roles.push_back({std::string(role), std::move(*value)});
        }
    }
    const auto with = fields.optional("with");
    if (with && !with->is(json::Kind::Object)) {
        reading.reader.wrong_type(*with, "an object");
    } else if (with) {
        for (const json::Member member : with->members()) {
            if (member.name() == "subject" || member.name() == "value") {
                reading.faults().error(
                    member.key.place(), "misplaced-role",
                    fmt::format("'{}' stands beside 'with', not in it", member.name()));
                continue;
            }
            reading.references.refer_role(fact.relation, std::string(member.name()), member.key);
            if (auto value = read_filler(member.value, reading)) {
                fact.roles.push_back({std::string(member.name()), std::move(*value)});
            }
        }
    }
}

std::vector<facts::Value> read_fillers(const std::vector<json::Node>& nodes, Reading& reading) {
    std::vector<facts::Value> values;
    for (const json::Node node : nodes) {
        if (auto value = read_filler(node, reading)) {
            values.push_back(std::move(*value));
        }
    }
    return values;
}

/// A list of values, or {"values", "why"}.
facts::Bars read_barred(json::Node node, const std::string& why, Reading& reading) {
    if (node.is(json::Kind::List)) {
        return {read_fillers(*reading.reader.list(node), reading), why};
    }
    json::Fields fields(node, reading.reader);
    facts::Bars bars;
    bars.values = read_fillers(fields.list("values"), reading);
    bars.why = fields.optional_text("why").value_or(why);
    return bars;
}

/// {role: [values], …, "why": "…"}: the reason stands once for all lists, or in each.
void read_bars(json::Fields& fields, Fact& fact, Reading& reading) {
    const auto node = fields.optional("bars");
    if (node && !node->is(json::Kind::Object)) {
        reading.reader.wrong_type(*node, "an object");
        return;
    }
    if (!node) {
        return;
    }
    const auto reason = node->find("why");
    const std::string why = reason ? reading.reader.text(*reason).value_or("") : "";
    for (const json::Member member : node->members()) {
        if (member.name() != "why") {
            const std::string role(member.name());
            reading.references.refer_role(fact.relation, role, member.key);
            fact.bars[role] = read_barred(member.value, why, reading);
        }
    }
}

void read_foils(json::Fields& fields, Fact& fact, Reading& reading) {
    for (const json::Node node : fields.optional_list("foils")) {
        json::Fields inner(node, reading.reader);
        facts::Foil foil;
        foil.phrase.noun = read_noun(inner, reading);
        foil.contradicts = required_reference(inner, "contradicts", Named::Fact, reading);
        fact.foils.push_back(std::move(foil));
    }
}

void read_marks(json::Fields& fields, Fact& fact, const Reading& reading) {
    static constexpr json::Choice<facts::Mark> marks[] = {{"opens", facts::Mark::Opens},
                                                          {"closes", facts::Mark::Closes}};
    const auto node = fields.optional("marks");
    if (!node) {
        return;
    }
    if (node->is(json::Kind::Text)) {
        if (const auto mark = reading.reader.choice(*node, marks)) {
            fact.marks.push_back(*mark);
        }
        return;
    }
    for (const json::Node item : reading.reader.list(*node).value_or(std::vector<json::Node>())) {
        if (const auto mark = reading.reader.choice(item, marks)) {
            fact.marks.push_back(*mark);
        }
    }
}

/// `says`, in place of the relation's.
void read_own_statement(json::Fields& fields, Fact& fact, Reading& reading) {
    const auto says = fields.optional_bilingual("says");
    if (!says) {
        return;
    }
    add_templates(*fields.node().find("says"), fact.relation, {}, reading);
    fact.asks[facts::RoleName(facts::statement_role)].stem = *says;
}

void read_seal(json::Fields& fields, Fact& fact, const Reading& reading) {
    const auto seal = fields.optional_text("seal");
    if (!seal) {
        return;
    }
    const bool well_formed = seal->size() == 16 && std::ranges::all_of(*seal, [](char c) {
                                 return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                             });
    if (!well_formed) {
        reading.faults().error(fields.place("seal"), "bad-seal",
                               fmt::format("'{}' is no seal: 16 hexadecimal digits in lower case",
                                           base::printable(*seal)));
        return;
    }
    fact.seal = *seal;
}

std::string canonical_hash(json::Node node) {
    return fmt::format("{:016x}", base::fnv1a_64(json::to_canonical(node, "seal")));
}

/// As the relation orders its roles; what it does not know comes last.
void sort_roles(Fact& fact, const std::vector<facts::Relation>& relations) {
    const auto relation = std::ranges::find(relations, fact.relation, &facts::Relation::id);
    if (relation == relations.end()) {
        return;
    }
    const auto rank = [&](const auto& role) {
        return std::ranges::find(relation->roles, role.first,
                                 [](const auto& declared) { return declared.first; }) -
               relation->roles.begin();
    };
    std::ranges::stable_sort(fact.roles, {}, rank);
}

/// Nothing after a fault.
std::optional<Fact> read_fact(json::Node node, Reading& reading) {
    const std::size_t faults_before = reading.faults().errors();
    json::Fields fields(node, reading.reader);
    Fact fact;
    fact.place = node.place();
    fact.id = read_own_id(fields, Named::Fact, reading);
    fact.relation = required_reference(fields, "relation", Named::Relation, reading);
    read_roles(fields, fact, reading);
    sort_roles(fact, reading.relations);
    read_time(fields, fact, reading);
    fact.chapter = required_reference(fields, "chapter", Named::Chapter, reading);
    fact.importance = static_cast<int>(fields.integer("importance", {1, 3}).value_or(1));
    fact.statement = fields.bilingual("statement").value_or(text::Bilingual());
    fact.statement_place = fields.place("statement");
    fact.claims = read_claims(fields, reading);
    fact.asks = read_asks(fields, fact.relation, reading);
    read_own_statement(fields, fact, reading);
    fact.not_askable = read_askable(fields, fact.relation, reading);
    read_bars(fields, fact, reading);
    read_foils(fields, fact, reading);
    read_marks(fields, fact, reading);
    fact.derived_from = optional_references(fields, "derived_from", Named::Fact, reading);
    fact.derived_how = fields.optional_bilingual("how").value_or(text::Bilingual());
    fact.stem_names_source = fields.boolean_or("stem_source", false);
    read_seal(fields, fact, reading);
    fact.canonical_hash = canonical_hash(node);
    return reading.faults().errors() == faults_before ? std::optional(std::move(fact))
                                                      : std::nullopt;
}

}  // namespace

void read_facts(json::Node root, Reading& reading) {
    json::Fields fields(root, reading.reader);
    for (const json::Node node : fields.list("facts")) {
        if (reading.stop.stop_requested()) {
            return;
        }
        if (auto fact = read_fact(node, reading)) {
            reading.facts.push_back(std::move(*fact));
        }
    }
}

}  // namespace packs
