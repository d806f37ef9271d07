// SPDX-License-Identifier: MIT
//
// The names of entities in a text: whole words, without accents or case, the longest name first:
// "Alto" is not named in "Alto Verde" where the latter is a company too. Only within the name of an
// event, a post, a document or a concept, which describes ("the birth of Alto"), it is.
#pragma once

#include "facts/fact_base.h"
#include "packs/evidence/tokens.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace packs::evidence {

struct Mention {
    std::vector<facts::Id> entities;  ///< one, unless two share the name
    text::ByteRange at;
};

class Names {
public:
    /// All names of all entities, in both languages: `name`, `short`, `also` and `printed`.
    explicit Names(const facts::FactBase& base);

    /// Every name in `text`, in order of their beginnings.
    std::vector<Mention> find(std::string_view text, text::Language language) const;

private:
    void add(const facts::Entity& entity, std::string_view name);

    struct Name {
        std::vector<facts::Id> entities;
        bool describes = false;
    };
    std::unordered_map<std::string, Name> by_words_;  ///< all its words, joined
    /// By the first word, how many words the names have that begin with it: the longest first.
    std::unordered_map<std::string, std::vector<std::size_t>> lengths_;
};

/// Whether one of `mentions` names the entity.
bool named(const std::vector<Mention>& mentions, std::string_view entity);

}  // namespace packs::evidence
