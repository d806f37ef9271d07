// SPDX-License-Identifier: MIT
//
// The names of entities in a text: whole words, without accents or case, the longest name first
// ("Orange" is not named in "Orange Business Services" where the latter is an entity too).
#pragma once

#include "facts/fact_base.h"
#include "packs/evidence/tokens.h"

#include <map>
#include <string>
#include <string_view>
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

    /// Every name in `text`, in order, none within another.
    std::vector<Mention> find(std::string_view text, text::Language language) const;

private:
    void add(const facts::Id& entity, std::string_view name);

    /// By the first word, the longest names first.
    struct Name {
        std::vector<std::string> words;
        std::vector<facts::Id> entities;
    };
    std::map<std::string, std::vector<Name>, std::less<>> by_first_word_;
};

/// Whether one of `mentions` names the entity.
bool named(const std::vector<Mention>& mentions, std::string_view entity);

}  // namespace packs::evidence
