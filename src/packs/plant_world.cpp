// SPDX-License-Identifier: MIT
#include "packs/planting.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

using json::Kind;
using json::Node;

void drop_member(Planting& planting, std::string_view kind, Node object, std::string_view key,
                 const std::string& change) {
    std::size_t number = 0;
    for (const json::Member& member : object.members()) {
        if (member.name() == key) {
            planting.plant(kind, member.key.place(), change, {planting.drop(object, number)});
        }
        ++number;
    }
}

// --- Entities -----------------------------------------------------------------------------------

/// Two things become one: what the next one is called is accepted for this one.
void merge_names(Planting& planting) {
    const std::vector<Node> entities = planting.objects("entities");
    for (std::size_t i = 0; i < entities.size() && entities.size() > 1; ++i) {
        const Node other = entities[(i + 1) % entities.size()];
        const facts::Entity* named = planting.base().find_entity(text_of(other, "id"));
        if (named == nullptr) {
            continue;
        }
        const std::string name = as_json(named->noun.name(planting.pack().about.languages.front()));
        const auto also = entities[i].find("also");
        std::vector<Edit> edits;
        if (also && also->size() > 0) {
            const Node first = *also->items().begin();
            edits = {planting.replace(first, fmt::format("{}, {}", name, planting.bytes(first)))};
        } else if (!also) {
            edits = {planting.add(entities[i], fmt::format(R"("also": [{}])", name))};
        }
        if (!edits.empty()) {
            planting.plant(
                "merged-names", entities[i].place(),
                fmt::format("entity '{}' is called {} too", text_of(entities[i], "id"), name),
                std::move(edits));
        }
    }
}

void drop_languages(Planting& planting, std::string_view list, std::string_view key) {
    for (const Node object : planting.objects(list)) {
        const Node texts = object.find(key).value_or(object);
        for (const text::Language language : planting.pack().about.languages) {
            const auto told = texts.find(text::code(language));
            if (told && texts.size() > 1) {
                drop_member(planting, "dropped-language", texts, text::code(language),
                            fmt::format("'{}' of '{}' in {} is taken out", text::code(language),
                                        text_of(object, "id"), list));
            }
        }
    }
}

// --- Relations ----------------------------------------------------------------------------------

/// What nothing determines is called determined: then it could be disproved.
void determine(Planting& planting) {
    for (const Node node : planting.objects("relations")) {
        const facts::Relation* relation = planting.base().find_relation(text_of(node, "id"));
        const bool used = relation != nullptr && !planting.base().facts_of(relation->id).empty();
        const auto determined = node.find("determined");
        if (!used || !determined) {
            continue;
        }
        for (const auto& [asked, role] : relation->roles) {
            if (relation->determined_role(asked) != nullptr) {
                continue;
            }
            const std::string_view by = asked == "subject" ? "value" : "subject";
            const std::string flag = fmt::format(R"({{"role": "{}", "by": ["{}"]}})", asked, by);
            std::size_t number = 0;
            for (const json::Member& member : node.members()) {
                const bool here = member.name() == "determined";
                if (here && determined->size() > 0) {
                    const Node first = *determined->items().begin();
                    planting.plant(
                        "false-determined", determined->place(),
                        fmt::format("relation '{}': {} determines {}", relation->id, by, asked),
                        {planting.replace(first,
                                          fmt::format("{}, {}", flag, planting.bytes(first)))});
                } else if (here && number + 1 < node.size()) {
                    planting.plant(
                        "false-determined", determined->place(),
                        fmt::format("relation '{}': {} determines {}", relation->id, by, asked),
                        {planting.rewrite(node, number,
                                          fmt::format(R"("determined": [{}])", flag))});
                }
                ++number;
            }
        }
    }
}

void change_modality(Planting& planting) {
    for (const Node node : planting.objects("relations")) {
        const auto modality = node.find("modality");
        if (!modality || planting.base().facts_of(text_of(node, "id")).empty()) {
            continue;
        }
        const std::string_view other = modality->text() == "planned" ? "target" : "planned";
        const auto nature = node.find("nature");
        if (nature && nature->text() == "saying") {
            continue;  // Somebody's word stays somebody's word.
        }
        planting.plant("changed-modality", modality->place(),
                       fmt::format("relation '{}': {} becomes {}", text_of(node, "id"),
                                   modality->text(), other),
                       {planting.replace(*modality, as_json(other))});
        if (modality->text() != "actual") {
            planting.plant("changed-modality", modality->place(),
                           fmt::format("relation '{}': {} becomes actual", text_of(node, "id"),
                                       modality->text()),
                           {planting.replace(*modality, as_json("actual"))});
        }
    }
}

// --- Closures and disagreements -----------------------------------------------------------------

void change_closures(Planting& planting) {
    for (const Node closure : planting.objects("closures")) {
        const auto scope = closure.find("scope");
        const auto given = closure.find("given");
        if (!scope || !given) {
            continue;
        }
        const auto plant = [&](const std::string& to) {
            planting.plant(
                "false-closure", scope->place(),
                fmt::format("a closure of relation '{}': scope {} becomes {}",
                            text_of(closure, "relation"), planting.bytes(*scope), as_json(to)),
                {planting.replace(*scope, as_json(to))});
        };
        if (scope->text() != "pack") {
            plant("pack");
        }
        std::vector<std::string> others;
        for (const facts::Source& source : planting.base().sources()) {
            if (source.id != scope->text()) {
                others.push_back(source.id);
            }
        }
        if (scope->text() != "pack" && !others.empty()) {
            plant(others[static_cast<std::size_t>(planting.chance().below(others.size()))]);
        }
    }
}

/// A conflict of answers is no longer told; what differs in scope or framing only loses a note, and
/// every answer stays true.
void drop_disagreements(Planting& planting) {
    for (const json::Node list : planting.lists("disagreements")) {
        std::size_t number = 0;
        for (const Node disagreement : list.items()) {
            const std::string_view kind = text_of(disagreement, "kind");
            if (list.size() > 1 && text_of(disagreement, "stems") == "attributed" &&
                (kind == "contradiction" || kind == "dispute" || kind == "imprecision")) {
                planting.plant(
                    "dropped-disagreement", disagreement.place(),
                    fmt::format("disagreement '{}' is taken out", text_of(disagreement, "id")),
                    {planting.drop(list, number)});
            }
            ++number;
        }
    }
}

}  // namespace

void plant_in_world(Planting& planting) {
    merge_names(planting);
    drop_languages(planting, "entities", "");
    drop_languages(planting, "relations", "says");
    drop_languages(planting, "disagreements", "note");
    determine(planting);
    change_modality(planting);
    change_closures(planting);
    drop_disagreements(planting);
}

}  // namespace packs
