// SPDX-License-Identifier: MIT
#include "questions/short_text/short_text_key.h"

#include "questions/kind_generate.h"
#include "questions/short_text/entity_names.h"
#include "text/utf8.h"

#include <algorithm>

namespace questions {
namespace {

/// Longer names are a matter of wording, not of knowing.
constexpr std::size_t most_words = 4;

bool is_short_name(std::string_view name) {
    return text::count_characters(name) >= 2 &&
           static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) < most_words;
}

const std::string& typed_name(const facts::Entity& entity, text::Language language) {
    const std::string& name = entity.noun.name(language);
    const std::string& short_name = entity.short_name.in(language);
    return is_short_name(name) || short_name.empty() ? name : short_name;
}

/// Names that count in a language: its own name and short name, and all that may be typed.
std::vector<std::string> accepted_names(const facts::Entity& entity, text::Language language) {
    std::vector<std::string> names;
    const auto add = [&names](const std::string& name) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(name);
        }
    };
    add(typed_name(entity, language));
    add(entity.noun.name(language));
    add(entity.short_name.in(language));
    for (const std::string& name : entity.also) {
        add(name);
    }
    return names;
}

/// A key, and what it names.
struct TypedKey {
    const facts::Entity* entity;
    ShortText::Key* key;
};

const facts::Entity& key_entity(const facts::FactBase& base, const Proof& proof) {
    const facts::Value& key = *base.find_fact(proof.fact)->find_role(proof.asked);
    return *base.find_entity(std::get<facts::EntityRef>(key.content));
}

}  // namespace

ShortText::Key key_of(const facts::Entity& entity) {
    ShortText::Key key;
    for (const text::Language language : languages) {
        key.shown.in(language) = typed_name(entity, language);
    }
    key.accepted_fr = accepted_names(entity, text::Language::French);
    key.accepted_en = accepted_names(entity, text::Language::English);
    return key;
}

Made make(std::type_identity<ShortText>, const Asking& asking) {
    const auto* ref = std::get_if<facts::EntityRef>(&asking.key().content);
    if (ref == nullptr) {
        return NoStem{};
    }
    const auto settled = asking.world().reasoning().settled(asking.fact(), asking.role);
    if (!settled || (settled->source && settled->source != asking.stem.named_source)) {
        return NoStem{Reason::Open};
    }
    const facts::Entity& entity = *asking.world().base().find_entity(*ref);
    ShortText body;
    for (const text::Language language : languages) {
        if (!asking.stem.prompt.in(language).empty() &&
            !is_short_name(typed_name(entity, language))) {
            return NoStem{Reason::Long};
        }
        body.face.expected.in(language) = asking.ask.source->noun.in(language);
    }
    body.key = key_of(entity);

    Draft draft = asking.begin(ShortText::id);
    Question& question = draft.question;
    question.difficulty = difficulty_of(ShortText::id, asking.fact(), {});
    question.proof = asking.proof();
    question.body = std::move(body);
    return draft;
}

void tell_apart_typed_keys(const World& world, Drafts& drafts) {
    std::vector<TypedKey> keys;
    for (Draft& draft : drafts.drafts) {
        if (auto* body = std::get_if<ShortText>(&draft.question.body)) {
            keys.push_back({&key_entity(world.base(), *draft.question.proof), &body->key});
        }
    }
    if (keys.empty()) {
        return;
    }
    // One after the other by their names: those that begin alike are looked for in the same places
    // of a large index, which are then at hand.
    std::stable_sort(keys.begin(), keys.end(), [&world](const TypedKey& a, const TypedKey& b) {
        return std::ranges::lexicographical_compare(world.lower_names(*a.entity),
                                                    world.lower_names(*b.entity));
    });
    const EntityNames names(world.base());
    const TypedKey* last = nullptr;
    for (const TypedKey& each : keys) {
        const bool again = last != nullptr && last->entity == each.entity;
        each.key->others = again ? last->key->others : names.near(*each.entity);
        last = &each;
    }
}

}  // namespace questions
