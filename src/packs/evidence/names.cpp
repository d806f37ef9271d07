// SPDX-License-Identifier: MIT
#include "packs/evidence/names.h"

#include <algorithm>

namespace packs::evidence {
namespace {

/// The words and numbers of a text; marks do not part a name ("Yahoo!", "A. Martin").
std::vector<Token> words_of(std::string_view text, text::Language language) {
    std::vector<Token> all = tokens(text, language);
    std::erase_if(all, [](const Token& t) {
        return t.kind == TokenKind::Mark && (t.is(".") || t.is("!") || t.is("-"));
    });
    return all;
}

bool describes(facts::EntityClass c) {
    return c == facts::EntityClass::Event || c == facts::EntityClass::Post ||
           c == facts::EntityClass::Document || c == facts::EntityClass::Concept;
}

}  // namespace

Names::Names(const facts::FactBase& base) {
    for (const facts::Entity& entity : base.entities()) {
        add(entity, entity.noun.fr.name);
        add(entity, entity.noun.en.name);
        add(entity, entity.short_name.fr);
        add(entity, entity.short_name.en);
        for (const std::string& name : entity.also) {
            add(entity, name);
        }
        for (const std::string& name : entity.printed) {
            add(entity, name);
        }
    }
    for (auto& [first, names] : by_first_word_) {
        std::ranges::stable_sort(names, std::greater(),
                                 [](const Name& name) { return name.words.size(); });
    }
}

void Names::add(const facts::Entity& entity, std::string_view name) {
    std::vector<std::string> words;
    for (Token& token : words_of(name, text::Language::French)) {
        words.push_back(std::move(token.folded));
    }
    if (words.empty()) {
        return;
    }
    std::vector<Name>& names = by_first_word_[words.front()];
    auto found = std::ranges::find(names, words, &Name::words);
    if (found == names.end()) {
        names.push_back({std::move(words), {entity.id}, describes(entity.entity_class)});
    } else if (std::ranges::find(found->entities, entity.id) == found->entities.end()) {
        found->entities.push_back(entity.id);
    }
}

std::vector<Mention> Names::find(std::string_view text, text::Language language) const {
    const std::vector<Token> all = words_of(text, language);
    const auto stands_at = [&](std::size_t at, const Name& name) {
        return name.words.size() <= all.size() - at &&
               std::equal(name.words.begin(), name.words.end(),
                          all.begin() + static_cast<std::ptrdiff_t>(at),
                          [](const std::string& word, const Token& t) { return word == t.folded; });
    };
    std::vector<Mention> out;
    std::size_t at = 0;
    while (at < all.size()) {
        std::size_t next = at + 1;
        const auto names = by_first_word_.find(all[at].folded);
        if (names != by_first_word_.end()) {
            for (const Name& name : names->second) {
                if (!stands_at(at, name)) {
                    continue;
                }
                const std::size_t last = at + name.words.size() - 1;
                out.push_back({name.entities, {all[at].at.begin, all[last].at.end}});
                if (!name.describes) {
                    next = last + 1;
                    break;
                }
            }
        }
        at = next;
    }
    return out;
}

bool named(const std::vector<Mention>& mentions, std::string_view entity) {
    return std::ranges::any_of(mentions, [&](const Mention& mention) {
        return std::ranges::find(mention.entities, entity) != mention.entities.end();
    });
}

}  // namespace packs::evidence
