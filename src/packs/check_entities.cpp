// SPDX-License-Identifier: MIT
#include "packs/check_form.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace packs {
namespace {

constexpr std::size_t most_short_characters = 28;

/// A name may be typed or read in a source: it must not lead to two entities.
void check_names(const facts::FactBase& base, base::Diagnostics& diagnostics) {
    std::map<std::string, const facts::Entity*> owners;
    for (const facts::Entity& entity : base.entities()) {
        std::set<std::string> names{entity.noun.fr.name, entity.noun.en.name};
        names.insert(entity.also.begin(), entity.also.end());
        names.insert(entity.printed.begin(), entity.printed.end());
        for (const std::string& name : names) {
            const std::string folded = text::fold(name);
            if (folded.empty()) {
                continue;
            }
            const auto [owner, first] = owners.try_emplace(folded, &entity);
            if (!first && owner->second != &entity) {
                diagnostics.error(entity.place, "shared-name",
                                  fmt::format("'{}' names both '{}' and '{}'", name,
                                              owner->second->id, entity.id),
                                  "'" + owner->second->id + "' stands at " +
                                      base::to_string(owner->second->place));
            }
        }
    }
}

void check_containing(const facts::FactBase& base, const facts::Entity& entity,
                      base::Diagnostics& diagnostics) {
    for (const facts::Id& outer : entity.part_of) {
        if (base.within(outer, entity.id)) {
            diagnostics.error(entity.place, "part-of-itself",
                              fmt::format("'{}' is part of '{}', which is part of '{}'", entity.id,
                                          outer, entity.id));
        }
    }
}

}  // namespace

void check_entities(const facts::FactBase& base, base::Diagnostics& diagnostics) {
    check_names(base, diagnostics);
    for (const facts::Entity& entity : base.entities()) {
        check_containing(base, entity, diagnostics);
        for (const std::string& name : {entity.short_name.fr, entity.short_name.en}) {
            if (text::count_characters(name) > most_short_characters) {
                diagnostics.error(
                    entity.place, "long-short-name",
                    fmt::format("the short name '{}' has {} characters, at most {} "
                                "are allowed",
                                name, text::count_characters(name), most_short_characters));
            }
        }
        if (entity.born && entity.gone && facts::before(*entity.gone, *entity.born)) {
            diagnostics.error(
                entity.place, "gone-before-born",
                fmt::format("'{}' is gone in {}, before it is born in {}", entity.id,
                            facts::to_string(*entity.gone), facts::to_string(*entity.born)));
        }
    }
}

}  // namespace packs
