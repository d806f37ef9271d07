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

/// Joins words by what stands in none.
void append(std::string& joined, std::string_view word) {
    joined += joined.empty() ? "" : "\n";
    joined += word;
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
}

void Names::add(const facts::Entity& entity, std::string_view name) {
    const std::vector<Token> words = words_of(name, text::Language::French);
    if (words.empty()) {
        return;
    }
    std::string joined;
    for (const Token& word : words) {
        append(joined, word.folded);
    }
    const auto [found, is_new] = by_words_.try_emplace(std::move(joined));
    Name& known = found->second;
    if (is_new) {
        known.describes = describes(entity.entity_class);
        std::vector<std::size_t>& lengths = lengths_[words.front().folded];
        const auto place = std::ranges::lower_bound(lengths, words.size(), std::greater());
        if (place == lengths.end() || *place != words.size()) {
            lengths.insert(place, words.size());
        }
    }
    if (std::ranges::find(known.entities, entity.id) == known.entities.end()) {
        known.entities.push_back(entity.id);
    }
}

std::vector<Mention> Names::find(std::string_view text, text::Language language) const {
    const std::vector<Token> all = words_of(text, language);
    const auto name_at = [&](std::size_t at, std::size_t length) -> const Name* {
        std::string joined;
        for (std::size_t i = at; i < at + length; ++i) {
            append(joined, all[i].folded);
        }
        const auto found = by_words_.find(joined);
        return found == by_words_.end() ? nullptr : &found->second;
    };
    std::vector<Mention> out;
    std::size_t at = 0;
    while (at < all.size()) {
        std::size_t next = at + 1;
        if (const auto lengths = lengths_.find(all[at].folded); lengths != lengths_.end()) {
            for (const std::size_t length : lengths->second) {
                const Name* name = length <= all.size() - at ? name_at(at, length) : nullptr;
                if (name == nullptr) {
                    continue;
                }
                out.push_back({name->entities, {all[at].at.begin, all[at + length - 1].at.end}});
                if (!name->describes) {
                    next = at + length;
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
