// SPDX-License-Identifier: MIT
#include "facts/noun_words.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <array>

namespace facts {
namespace {

/// What stands before a French noun: nothing, or one of the articles.
enum class Determiner { None, Le, La, L, Les, Un, Une, Des };

struct Group {
    Determiner determiner = Determiner::None;
    std::string words;
    bool elides = false;
};

constexpr std::array<std::string_view, 8> plain_determiners = {"",     "le ", "la ",  "l’",
                                                               "les ", "un ", "une ", "des "};
constexpr std::array<std::string_view, 8> de_determiners = {"de ",  "du ",   "de la ", "de l’",
                                                            "des ", "d’un ", "d’une ", "de "};
constexpr std::array<std::string_view, 8> a_determiners = {"à ",   "au ",   "à la ",  "à l’",
                                                           "aux ", "à un ", "à une ", "à des "};
constexpr std::array<std::string_view, 8> que_determiners = {
    "que ", "que le ", "que la ", "que l’", "que les ", "qu’un ", "qu’une ", "que des "};

std::string_view of(const std::array<std::string_view, 8>& table, Determiner determiner) {
    return table[static_cast<std::size_t>(determiner)];
}

Determiner determiner_of(const FrenchNoun& noun, bool elides) {
    const bool feminine = noun.gender == Gender::Feminine;
    if (noun.article == FrenchArticle::None) {
        return Determiner::None;
    }
    if (noun.article == FrenchArticle::Definite) {
        if (noun.number == Number::Plural) {
            return Determiner::Les;
        }
        return elides ? Determiner::L : feminine ? Determiner::La : Determiner::Le;
    }
    if (noun.number == Number::Plural) {
        return Determiner::Des;
    }
    return feminine ? Determiner::Une : Determiner::Un;
}

/// "le quotidien" taken apart, and the name put after it.
Group headed(const FrenchNoun& noun) {
    Group group;
    group.words = noun.head + " " + noun.name;
    for (std::size_t i = 1; i < plain_determiners.size(); ++i) {
        const std::string_view article = plain_determiners[i];
        if (group.words.substr(0, article.size()) == article) {
            group.words.erase(0, article.size());
            group.determiner = static_cast<Determiner>(i);
            break;
        }
    }
    group.elides = elides(group.words);
    return group;
}

Group group_of(const FrenchNoun& noun) {
    if (!noun.head.empty()) {
        return headed(noun);
    }
    const bool elided = elides(noun.name, noun.elide);
    return {determiner_of(noun, elided), noun.name, elided};
}

std::string with(const std::array<std::string_view, 8>& table, std::string_view elided,
                 const Group& group) {
    const bool shortened = group.elides && (group.determiner == Determiner::None ||
                                            of(table, group.determiner) == table[0]);
    std::string words(shortened ? elided : of(table, group.determiner));
    return words += group.words;
}

std::string place_words(const FrenchNoun& noun, const Group& group) {
    if (noun.place == "à") {
        return with(a_determiners, "à ", group);
    }
    if (noun.place == "en" || noun.place == "au" || noun.place == "aux") {
        return noun.place + " " + noun.name;
    }
    const std::string preposition = noun.place.empty() ? "chez" : noun.place;
    return preposition + " " + std::string(of(plain_determiners, group.determiner)) + group.words;
}

std::string english_plain(const EnglishNoun& noun) {
    if (!noun.head.empty()) {
        return noun.head + " " + noun.name;
    }
    constexpr std::array<std::string_view, 4> articles = {"", "the ", "a ", "an "};
    return std::string(articles[static_cast<std::size_t>(noun.article)]) + noun.name;
}

}  // namespace

bool elides(std::string_view word, Elision elide) {
    if (elide != Elision::Auto) {
        return elide == Elision::Yes;
    }
    if (word.empty()) {
        return false;
    }
    constexpr std::string_view vowels = "aeiouAEIOU";
    if (static_cast<unsigned char>(word.front()) < 0x80) {
        return vowels.find(word.front()) != std::string_view::npos;
    }
    const std::string letter = text::fold(text::first_characters(word, 1));
    return !letter.empty() && vowels.find(letter.front()) != std::string_view::npos;
}

std::string noun_words(const FrenchNoun& noun, Form form) {
    if (form == Form::Bare) {
        return noun.name;
    }
    const Group group = group_of(noun);
    switch (form) {
        case Form::De: return with(de_determiners, "d’", group);
        case Form::A: return with(a_determiners, "à ", group);
        case Form::Que: return with(que_determiners, "qu’", group);
        case Form::Loc: return place_words(noun, group);
        default: return with(plain_determiners, "", group);
    }
}

std::string noun_words(const EnglishNoun& noun, Form form) {
    switch (form) {
        case Form::Bare: return noun.name;
        case Form::De: return "of " + english_plain(noun);
        case Form::A: return "to " + english_plain(noun);
        case Form::Que: return "that " + english_plain(noun);
        case Form::Loc: return noun.place + " " + english_plain(noun);
        default: return english_plain(noun);
    }
}

std::string noun_words(const Noun& noun, Form form, text::Language language) {
    return language == text::Language::French ? noun_words(noun.fr, form)
                                              : noun_words(noun.en, form);
}

std::string plain_words(std::string_view words, Form form, text::Language language) {
    FrenchNoun french;
    EnglishNoun english;
    switch (form) {
        case Form::De:
        case Form::A:
        case Form::Que:
            if (language == text::Language::French) {
                french.name = words;
                return noun_words(french, form);
            }
            english.name = words;
            return noun_words(english, form);
        default: return std::string(words);
    }
}

std::string self_words(const Entity& entity, text::Language language) {
    const FrenchNoun& noun = entity.noun.fr;
    const bool feminine = noun.gender == Gender::Feminine;
    if (language == text::Language::French) {
        if (noun.number == Number::Plural) {
            return feminine ? "elles-mêmes" : "eux-mêmes";
        }
        return feminine ? "elle-même" : "lui-même";
    }
    if (entity.noun.en.number == Number::Plural) {
        return "themselves";
    }
    if (entity.entity_class != EntityClass::Person) {
        return "itself";
    }
    return feminine ? "herself" : "himself";
}

}  // namespace facts
