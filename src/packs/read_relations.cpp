// SPDX-License-Identifier: MIT
//
// relations.json: what can be said, and which lists are closed.
#include "base/printable.h"
#include "facts/voices.h"
#include "packs/reading.h"
#include "text/distance.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

constexpr std::string_view type_words[] = {"entity", "entities", "money",   "percent", "count",
                                           "date",   "months",   "compare", "phrase"};
constexpr json::Choice<facts::PhraseShape> shapes[] = {{"np", facts::PhraseShape::NounPhrase},
                                                       {"inf", facts::PhraseShape::Infinitive}};

facts::Role read_role(json::Node node, const Reading& reading) {
    json::Fields fields(node, reading.reader);
    facts::Role role;
    if (const auto type = fields.required("type")) {
        const auto found = reading.reader.word(*type, type_words);
        role.type = static_cast<facts::ValueType>(found.value_or(0));
    }
    for (const json::Node item : fields.optional_list("classes")) {
        if (const auto found = reading.reader.word(item, facts::entity_class_words())) {
            role.classes.push_back(*facts::entity_class(facts::entity_class_words()[*found]));
        }
    }
    role.shape = fields.optional_choice("shape", shapes);
    return role;
}

void read_roles(json::Fields& fields, facts::Relation& relation, const Reading& reading) {
    const auto node = fields.required("roles");
    if (!node) {
        return;
    }
    if (!node->is(json::Kind::Object)) {
        reading.reader.wrong_type(*node, "an object");
        return;
    }
    for (const json::Member member : node->members()) {
        if (member.name() == facts::source_role) {
            reading.reader.error(member.key, "reserved-role",
                                 "is no role: forms under this name ask which source says it");
        }
        relation.roles.push_back({std::string(member.name()), read_role(member.value, reading)});
    }
    for (const std::string_view required : {"subject", "value"}) {
        if (relation.find_role(required) == nullptr) {
            reading.reader.error(*node, "missing-key",
                                 fmt::format("lacks the role '{}'", required));
        }
    }
}

/// The name of one of the relation's own roles.
std::string read_role_name(json::Node node, const facts::Relation& relation, Reading& reading) {
    const auto name = reading.reader.text(node);
    if (name) {
        reading.references.refer_role(relation.id, *name, node);
    }
    return name.value_or("");
}

std::string required_role(json::Fields& fields, std::string_view key,
                          const facts::Relation& relation, Reading& reading) {
    const auto node = fields.required(key);
    return node ? read_role_name(*node, relation, reading) : std::string();
}

void read_determined(json::Fields& fields, facts::Relation& relation, Reading& reading) {
    for (const json::Node node : fields.list("determined")) {
        json::Fields rule(node, reading.reader);
        facts::Determined determined;
        determined.role = required_role(rule, "role", relation, reading);
        for (const json::Node by : rule.list("by")) {
            determined.by.push_back(read_role_name(by, relation, reading));
        }
        relation.determined.push_back(std::move(determined));
    }
}

/// What may be filled by several things at once: nothing determines it.
void read_open(json::Fields& fields, const facts::Relation& relation, Reading& reading) {
    for (const json::Node node : fields.optional_list("open")) {
        const std::string role = read_role_name(node, relation, reading);
        if (relation.determined_role(role) != nullptr) {
            reading.faults().error(
                node.place(), "open-and-determined",
                fmt::format("relation '{}' calls '{}' both open and determined", relation.id, role),
                "take it out of one of them");
        }
    }
}

void read_nature(json::Fields& fields, facts::Relation& relation) {
    static constexpr json::Choice<facts::Nature> natures[] = {{"event", facts::Nature::Event},
                                                              {"state", facts::Nature::State},
                                                              {"saying", facts::Nature::Saying}};
    static constexpr json::Choice<facts::Modality> modalities[] = {
        {"actual", facts::Modality::Actual},     {"allotted", facts::Modality::Allotted},
        {"planned", facts::Modality::Planned},   {"target", facts::Modality::Target},
        {"expected", facts::Modality::Expected}, {"claimed", facts::Modality::Claimed}};
    relation.nature = fields.choice("nature", natures).value_or(facts::Nature::State);
    relation.modality = fields.choice("modality", modalities).value_or(facts::Modality::Actual);
}

void read_tolerance(json::Fields& fields, facts::Scale& scale, const Reading& reading) {
    const auto node = fields.required("tolerance");
    if (!node) {
        return;
    }
    json::Fields tolerance(*node, reading.reader);
    scale.tolerance_absolute = tolerance.optional_decimal("abs");
    scale.tolerance_relative = tolerance.optional_decimal("rel");
    if (tolerance.has("abs") == tolerance.has("rel")) {
        reading.reader.error(*node, "bad-tolerance", "must have one of 'abs' and 'rel'");
    }
}

std::optional<facts::Scale> read_scale(json::Fields& relation, const Reading& reading) {
    const auto node = relation.optional("scale");
    if (!node) {
        return std::nullopt;
    }
    json::Fields fields(*node, reading.reader);
    facts::Scale scale;
    scale.min = fields.decimal("min").value_or(text::Decimal());
    scale.max = fields.decimal("max").value_or(text::Decimal());
    scale.step = fields.decimal("step").value_or(text::Decimal());
    scale.logarithmic = fields.boolean_or("log", false);
    read_tolerance(fields, scale, reading);
    scale.options_ratio = fields.optional_decimal("options_ratio").value_or(text::Decimal());
    return scale;
}

/// A template and its place to be checked; empty where there is none.
text::Bilingual read_template(json::Fields& fields, std::string_view key,
                              const facts::Relation& relation, Reading& reading) {
    if (const auto node = fields.node().find(key)) {
        add_templates(*node, relation.id, {}, reading);
    }
    return fields.optional_bilingual(key).value_or(text::Bilingual());
}

facts::Pair read_pair(json::Node node, const facts::Relation& relation, Reading& reading) {
    json::Fields fields(node, reading.reader);
    facts::Pair pair;
    pair.place = node.place();
    pair.left = required_role(fields, "left", relation, reading);
    pair.right = required_role(fields, "right", relation, reading);
    pair.title = read_template(fields, "title", relation, reading);
    if (const auto joined = fields.optional("joins")) {
        pair.joins = read_reference(*joined, Named::Relation, reading);
    }
    if (fields.has("title") == fields.has("joins")) {
        reading.reader.error(node, "bad-pair", "must have one of 'title' and 'joins'");
    }
    if (const auto says = fields.optional("says")) {
        json::Fields cards(*says, reading.reader);
        pair.left_says = read_template(cards, "left", relation, reading);
        pair.right_says = read_template(cards, "right", relation, reading);
    }
    pair.kinds = read_kinds(fields, reading);
    for (const json::Node group : fields.optional_list("apart")) {
        std::vector<facts::Id>& apart = pair.apart.emplace_back();
        for (const json::Node item :
             reading.reader.list(group).value_or(std::vector<json::Node>())) {
            apart.push_back(read_reference(item, Named::Fact, reading).value_or(""));
        }
    }
    return pair;
}

/// One pair, or a list of them.
void read_pairs(json::Fields& fields, facts::Relation& relation, Reading& reading) {
    const auto node = fields.optional("pair");
    if (!node) {
        return;
    }
    if (!node->is(json::Kind::List)) {
        relation.pairs.push_back(read_pair(*node, relation, reading));
        return;
    }
    for (const json::Node each : reading.reader.list(*node).value_or(std::vector<json::Node>())) {
        relation.pairs.push_back(read_pair(each, relation, reading));
    }
}

facts::Relation read_relation(json::Node node, Reading& reading) {
    json::Fields fields(node, reading.reader);
    facts::Relation relation;
    relation.place = node.place();
    relation.id = read_own_id(fields, Named::Relation, reading);
    read_roles(fields, relation, reading);
    read_determined(fields, relation, reading);
    read_open(fields, relation, reading);
    read_nature(fields, relation);
    relation.group = fields.text("group").value_or("");
    if (fields.has("distinct")) {
        relation.distinct.emplace();
        for (const json::Node role : fields.list("distinct")) {
            relation.distinct->push_back(read_role_name(role, relation, reading));
        }
    }
    relation.says = fields.bilingual("says").value_or(text::Bilingual());
    if (const auto says = fields.node().find("says")) {
        add_templates(*says, relation.id, {}, reading);
    }
    relation.label = fields.optional_bilingual("label").value_or(text::Bilingual());
    if (const auto label = fields.node().find("label")) {
        add_templates(*label, relation.id, {}, reading);
    }
    relation.asks = read_asks(fields, relation.id, reading);
    read_pairs(fields, relation, reading);
    relation.scale = read_scale(fields, reading);
    relation.not_askable = read_askable(fields, relation.id, reading);
    return relation;
}

facts::Closure read_closure(json::Node node, Reading& reading) {
    json::Fields fields(node, reading.reader);
    facts::Closure closure;
    closure.place = node.place();
    closure.relation = required_reference(fields, "relation", Named::Relation, reading);
    const auto given = fields.required("given");
    if (given && !given->is(json::Kind::Object)) {
        reading.reader.wrong_type(*given, "an object");
    } else if (given) {
        for (const json::Member member : given->members()) {
            reading.references.refer_role(closure.relation, std::string(member.name()), member.key);
            if (auto value = read_filler(member.value, reading)) {
                closure.given.emplace(std::string(member.name()), std::move(*value));
            }
        }
    }
    if (const auto scope = fields.required("scope")) {
        const auto word = reading.reader.text(*scope);
        if (word && *word == "pack" && !fields.has("why")) {
            reading.faults().warning(scope->place(), "unexplained-closure",
                                     "a list that is closed for the whole pack needs a reason",
                                     "add \"why\": how the sources show that nobody is left out");
        } else if (word && *word != "pack") {
            reading.references.refer(Named::Source, *word, *scope);
            closure.source = *word;
        }
    }
    fields.optional_text("why");
    return closure;
}

}  // namespace

void read_relations(json::Node root, Reading& reading) {
    json::Fields fields(root, reading.reader);
    for (const json::Node node : fields.list("relations")) {
        const std::size_t faults_before = reading.faults().errors();
        facts::Relation relation = read_relation(node, reading);
        if (reading.faults().errors() == faults_before) {
            reading.relations.push_back(std::move(relation));
        }
    }
    for (const json::Node node : fields.optional_list("closures")) {
        reading.closures.push_back(read_closure(node, reading));
    }
}

}  // namespace packs
