// SPDX-License-Identifier: MIT
#include "facts/template.h"
#include "packs/reading.h"
#include "text/utf8.h"

#include <algorithm>

namespace packs {

void add_templates(json::Node node, const facts::Id& relation, const std::string& asked,
                   Reading& reading) {
    if (node.is(json::Kind::Text)) {
        reading.templates.push_back({std::string(node.text()), relation, asked, node.place()});
    }
    for (const json::Member member : node.members()) {
        if (text::language_of(member.name()) && member.value.is(json::Kind::Text)) {
            add_templates(member.value, relation, asked, reading);
        }
    }
}

void check_templates(const Reading& reading) {
    for (const PendingTemplate& pending : reading.templates) {
        const auto relation =
            std::ranges::find(reading.relations, pending.relation, &facts::Relation::id);
        if (relation == reading.relations.end()) {
            continue;
        }
        for (const facts::TemplateFault& fault :
             facts::template_faults(pending.text, *relation, pending.asked)) {
            // The text begins after its quotation mark; escapes before the fault shift the column.
            base::Place place = pending.place;
            place.column +=
                1 + text::count_characters(std::string_view(pending.text).substr(0, fault.offset));
            reading.faults().error(place, "bad-template", fault.message, fault.hint);
        }
    }
}

}  // namespace packs
