// SPDX-License-Identifier: MIT
//
// Who and what facts speak of, with the grammar that both languages need to speak of them
// (FACTS, sections 2 and 3).
#pragma once

#include "base/diagnostic.h"
#include "facts/date.h"
#include "text/language.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace facts {

using Id = std::string;  ///< `[a-z0-9-]+`

enum class Gender { Masculine, Feminine };
enum class Number { Singular, Plural };
enum class FrenchArticle { None, Definite, Indefinite };                 ///< "", le, un
enum class EnglishArticle { None, Definite, Indefinite, IndefiniteAn };  ///< "", the, a, an
enum class Elision { Auto, Yes, No };

struct FrenchNoun {
    std::string name;
    Gender gender = Gender::Masculine;
    Number number = Number::Singular;
    FrenchArticle article = FrenchArticle::None;
    Elision elide = Elision::Auto;
    std::string
        place;  ///< preposition of place: à, en, au, aux, dans; empty: none ("loc" in files)
    std::string head;  ///< noun before names that fight grammar: "le quotidien"; empty: none

    bool operator==(const FrenchNoun&) const = default;
};

struct EnglishNoun {
    std::string name;
    Number number = Number::Singular;
    EnglishArticle article = EnglishArticle::None;
    std::string place = "in";
    std::string head;

    bool operator==(const EnglishNoun&) const = default;
};

/// A name with its grammar in both languages: an entity's, or a phrase given in a fact.
struct Noun {
    FrenchNoun fr;
    EnglishNoun en;

    const std::string& name(text::Language language) const {
        return language == text::Language::French ? fr.name : en.name;
    }
    bool operator==(const Noun&) const = default;
};

/// The words of `class` in files, in this order: company, public_body, state, ministry, person,
/// group, place, product, technology, programme, law, publication, document, event, post, concept.
enum class EntityClass {
    Company,
    PublicBody,
    State,
    Ministry,
    Person,
    Group,
    Place,
    Product,
    Technology,
    Programme,
    Law,
    Publication,
    Document,
    Event,
    Post,
    Concept,
};
std::optional<EntityClass> entity_class(std::string_view word);
std::string_view to_string(EntityClass entity_class);
/// All the words, for "did you mean".
const std::vector<std::string>& entity_class_words();

struct Entity {
    Id id;
    EntityClass entity_class = EntityClass::Concept;
    Noun noun;
    text::Bilingual short_name;        ///< for options, at most 28 characters; may be empty
    std::vector<std::string> also;     ///< accepted when typed
    std::vector<std::string> printed;  ///< other spellings in sources, for evidence only
    std::vector<Id> part_of;           ///< what contains it, directly
    std::vector<Id> apart;             ///< confusable though not contained: never offered together
    std::vector<std::string> tags;
    std::optional<Date> born;
    std::optional<Date> gone;
    base::Place place;  ///< where it is declared
};

}  // namespace facts
