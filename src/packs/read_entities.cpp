// SPDX-License-Identifier: MIT
//
// entities.json: who and what the facts speak of.
#include "packs/reading.h"

namespace packs {
namespace {

std::optional<facts::Date> read_optional_date(json::Fields& fields, std::string_view key,
                                              const Reading& reading) {
    const auto node = fields.optional(key);
    return node ? read_date(*node, reading) : std::nullopt;
}

facts::EntityClass read_class(json::Fields& fields, const Reading& reading) {
    const auto node = fields.required("class");
    const auto found =
        node ? reading.reader.word(*node, facts::entity_class_words()) : std::nullopt;
    return found ? *facts::entity_class(facts::entity_class_words()[*found])
                 : facts::EntityClass::Concept;
}

facts::Entity read_entity(json::Node node, Reading& reading) {
    json::Fields fields(node, reading.reader);
    facts::Entity entity;
    entity.place = node.place();
    entity.id = read_own_id(fields, Named::Entity, reading);
    entity.entity_class = read_class(fields, reading);
    entity.noun = read_noun(fields, reading);
    entity.short_name = fields.optional_bilingual("short").value_or(text::Bilingual());
    entity.also = fields.optional_texts("also");
    entity.printed = fields.optional_texts("printed");
    entity.part_of = optional_references(fields, "part_of", Named::Entity, reading);
    entity.apart = optional_references(fields, "apart", Named::Entity, reading);
    entity.tags = fields.optional_texts("tags");
    entity.born = read_optional_date(fields, "born", reading);
    entity.gone = read_optional_date(fields, "gone", reading);
    return entity;
}

}  // namespace

void read_entities(json::Node root, Reading& reading) {
    json::Fields fields(root, reading.reader);
    for (const json::Node node : fields.list("entities")) {
        const std::size_t faults_before = reading.faults().errors();
        facts::Entity entity = read_entity(node, reading);
        if (reading.faults().errors() == faults_before) {
            reading.entities.push_back(std::move(entity));
        }
    }
}

}  // namespace packs
