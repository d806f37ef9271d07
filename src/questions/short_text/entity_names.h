// SPDX-License-Identifier: MIT
//
// The entities of a fact base by what they are called, to know which of them a typed name could
// stand for.
#pragma once

#include "facts/fact_base.h"
#include "questions/near_names.h"

namespace questions {

/// All that an entity is called, in both languages: names, short names, and what may be typed.
std::vector<std::string> names_of(const facts::Entity& entity);

class EntityNames {
public:
    /// Takes time in proportion to the characters of all names, and to sort them. `base` must
    /// outlive it.
    explicit EntityNames(const facts::FactBase& base);

    /// Names of other entities that could be meant by who types one of this entity's loosely: those
    /// a few slips away, and those of the same words or initials; sorted, each once. The entity
    /// must be one of the base.
    std::vector<std::string> near(const facts::Entity& entity) const;

private:
    struct Name {
        std::string written;
        std::size_t entity = 0;  ///< as its number in the base
    };

    std::size_t number_of(const facts::Entity& entity) const;

    const facts::FactBase& base_;
    NearNames near_;
    std::unordered_map<std::string, std::vector<Name>> by_loose_form_;
};

}  // namespace questions
