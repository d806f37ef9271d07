// SPDX-License-Identifier: MIT
//
// sortings.json: what can be sorted into bins.
#include "facts/voices.h"
#include "packs/reading.h"

namespace packs {
namespace {

std::string read_role(json::Node node, const facts::Id& relation, Reading& reading) {
    const auto role = reading.reader.text(node);
    if (role) {
        reading.references.refer_role(relation, *role, node);
    }
    return role.value_or("");
}

/// A role, or the name of one bin.
void read_bin(json::Node node, facts::SortingPart& part, Reading& reading) {
    if (node.is(json::Kind::Object)) {
        part.named = reading.reader.bilingual(node).value_or(text::Bilingual());
    } else if (node.is(json::Kind::Text) && node.text() == facts::source_role) {
        part.bin = facts::source_role;
    } else {
        part.bin = read_role(node, part.relation, reading);
    }
}

facts::SortingPart read_part(json::Node node, Reading& reading) {
    json::Fields fields(node, reading.reader);
    facts::SortingPart part;
    part.relation = required_reference(fields, "relation", Named::Relation, reading);
    part.facts = optional_references(fields, "facts", Named::Fact, reading);
    if (const auto item = fields.required("item")) {
        part.item = read_role(*item, part.relation, reading);
    }
    part.label = fields.optional_bilingual("label").value_or(text::Bilingual());
    if (const auto label = node.find("label")) {
        add_templates(*label, part.relation, {}, reading);
    }
    if (const auto bin = fields.required("bin")) {
        read_bin(*bin, part, reading);
    }
    return part;
}

}  // namespace

void read_sortings(json::Node root, Reading& reading) {
    json::Fields fields(root, reading.reader);
    for (const json::Node node : fields.list("sortings")) {
        json::Fields sorting_fields(node, reading.reader);
        facts::Sorting sorting;
        sorting.place = node.place();
        sorting.id = read_own_id(sorting_fields, Named::Sorting, reading);
        sorting.title = sorting_fields.bilingual("title").value_or(text::Bilingual());
        if (sorting_fields.has("source")) {
            sorting.source = required_reference(sorting_fields, "source", Named::Source, reading);
        }
        sorting.bins = optional_references(sorting_fields, "bins", Named::Entity, reading);
        for (const json::Node part : sorting_fields.list("of")) {
            sorting.parts.push_back(read_part(part, reading));
        }
        reading.sortings.push_back(std::move(sorting));
    }
}

}  // namespace packs
