// SPDX-License-Identifier: MIT
#include "packs/check_which_source.h"

#include "facts/sentence.h"
#include "packs/body_text.h"
#include "packs/wording_proof.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {

using facts::Silence;
using questions::ShownSource;

/// The roles whose value stands in the prompt.
std::vector<facts::RoleName> WhichSourceChecker::told(const questions::Question& question,
                                                      const facts::Fact& fact) const {
    std::vector<facts::RoleName> roles;
    const text::Language language = proving_.pack.about.languages.front();
    for (const auto& [role, value] : fact.roles) {
        if (!missing_in(question.prompt.in(language), value, language, names_)) {
            roles.push_back(role);
        }
    }
    return roles;
}

/// Its publication, with its date or without, in every language of the pack.
bool WhichSourceChecker::is_labelled(const ShownSource& shown) const {
    const facts::FactBase& base = proving_.pack.base;
    const facts::Source& source = *base.find_source(shown.source);
    return std::ranges::all_of(proving_.pack.about.languages, [&](text::Language language) {
        return shown.text.in(language) == facts::source_label(base, source, true, language) ||
               shown.text.in(language) == facts::source_label(base, source, false, language);
    });
}

bool WhichSourceChecker::names(const facts::Source& source, const facts::Id& entity) const {
    return proving_.articles != nullptr && body_names(*proving_.articles, source, entity, names_);
}

bool WhichSourceChecker::tells(const facts::Source& source, const facts::Value& value) const {
    return proving_.articles != nullptr &&
           body_tells(*proving_.articles, proving_.pack.base, source, value);
}

/// Whether what the facts leave out is left out by the text as well.
bool WhichSourceChecker::holds(const Silence& silence, const facts::Fact& fact,
                               const facts::Source& source) const {
    switch (silence.kind) {
        case Silence::Kind::SaysOtherwise: return true;
        case Silence::Kind::NamesNot: return !names(source, silence.entity);
        case Silence::Kind::TellsNot: return !tells(source, *fact.find_role(silence.role));
        case Silence::Kind::Closed:
            return std::ranges::none_of(
                facts::entities_in(fact.value()),
                [&](const facts::Id& entity) { return names(source, entity); });
    }
    return false;
}

void WhichSourceChecker::check_options(const questions::Question& question, const facts::Fact& fact,
                                       const std::vector<ShownSource>& shown,
                                       const Fault& fault) const {
    if (shown.empty()) {
        return;  // no source is asked for
    }
    const auto roles = told(question, fact);
    for (const ShownSource& each : shown) {
        const facts::Source& source = *proving_.pack.base.find_source(each.source);
        if (!is_labelled(each)) {
            fault("displayed-otherwise",
                  fmt::format("{} is '{}', which is not what source '{}' is called", each.what,
                              each.text.in(proving_.pack.about.languages.front()), source.id));
        }
        if (each.right) {
            if (voices_.only_teller(fact) != source.id) {
                fault("key-differs", fmt::format("{} is source '{}', which is not the one that "
                                                 "says it",
                                                 each.what, source.id));
            }
            continue;
        }
        check_silence(fact, roles, source.id, fault);
    }
}

void WhichSourceChecker::check_silence(const facts::Fact& fact,
                                       const std::vector<facts::RoleName>& roles,
                                       const facts::Id& id, const Fault& fault) const {
    const facts::Source& source = *proving_.pack.base.find_source(id);
    const auto grounds = voices_.silences(fact, roles, id);
    if (std::ranges::none_of(grounds,
                             [&](const Silence& ground) { return holds(ground, fact, source); })) {
        fault("source-may-say-it",
              fmt::format("source '{}' may not be offered as wrong: {}", id,
                          grounds.empty() ? "no fact shows that it does not say it"
                                          : "its text names or tells what the facts leave out"));
    }
}

void WhichSourceChecker::check_reading(const questions::Question& question, const facts::Fact& fact,
                                       const std::vector<ShownSource>& shown,
                                       const Fault& fault) const {
    if (shown.empty()) {
        return;  // no source is asked for
    }
    const auto roles = told(question, fact);
    for (const ShownSource& each : shown) {
        if (!each.right && voices_.tells_the_same(fact, roles, each.source)) {
            fault("two-answers", fmt::format("source '{}' is an answer too", each.source));
        }
    }
}

}  // namespace packs
