// SPDX-License-Identifier: MIT
#include "facts/value_words.h"

#include "facts/date_words.h"
#include "facts/noun_words.h"
#include "text/numbers.h"
#include "text/utf8.h"
#include "text/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace facts {
namespace {

using text::Language;

/// How small numbers are told: in words where they are part of a sentence, in figures where they
/// stand among others.
enum class Numbers { Spelled, Figures };

bool french(Language language) { return language == Language::French; }

/// "about", "at least": what stands before a quantity.
std::string_view qualifier_words(Qualifier qualifier, Language language) {
    switch (qualifier) {
        case Qualifier::About: return french(language) ? "environ " : "about ";
        case Qualifier::AtLeast: return french(language) ? "au moins " : "at least ";
        case Qualifier::AtMost: return french(language) ? "au plus " : "at most ";
        case Qualifier::Exact:
        case Qualifier::Few: break;
    }
    return "";
}

std::string money_words(const Money& money, Qualifier qualifier, Language language) {
    if (qualifier == Qualifier::Few) {
        return text::few_euros(money.low, language);
    }
    if (money.high) {
        return text::money_range(money.low, *money.high, language);
    }
    return std::string(qualifier_words(qualifier, language)) + text::money(money.low, language);
}

const std::string& unit_word(const Unit& unit, std::int64_t amount, Language language) {
    const bool one = text::plural(amount, language) == text::Plural::One;
    return (one ? unit.singular : unit.plural).in(language);
}

/// "une quarantaine de" / "about forty": how the language says about so many in one word.
std::string about_so_many(std::int64_t amount, const std::string& unit, Language language) {
    struct Round {
        std::int64_t amount;
        std::string_view fr;
        std::string_view en;
    };
    constexpr std::array<Round, 11> rounds = {{{8, "huitaine", "eight"},
                                               {10, "dizaine", "ten"},
                                               {12, "douzaine", "a dozen"},
                                               {15, "quinzaine", "fifteen"},
                                               {20, "vingtaine", "twenty"},
                                               {30, "trentaine", "thirty"},
                                               {40, "quarantaine", "forty"},
                                               {50, "cinquantaine", "fifty"},
                                               {60, "soixantaine", "sixty"},
                                               {100, "centaine", "a hundred"},
                                               {1000, "millier", "a thousand"}}};
    for (const auto& [round, fr, en] : rounds) {
        if (round == amount) {
            return french(language) ? fmt::format("{} {} {}", round == 1000 ? "un" : "une", fr,
                                                  plain_words(unit, Form::De, language))
                                    : fmt::format("about {} {}", en, unit);
        }
    }
    return {};
}

/// "300 emplois", "2,5 millions d’emplois", "quelques milliers d’emplois".
std::string counted(const std::string& figures, bool is_noun, const std::string& unit,
                    Language language) {
    const bool linked = is_noun && french(language);
    return figures + " " + (linked ? plain_words(unit, Form::De, language) : unit);
}

std::string count_words(const Count& count, Qualifier qualifier, Form form, Language language,
                        Numbers numbers) {
    const std::string& unit = unit_word(*count.unit, count.high.value_or(count.low), language);
    const std::string& many = count.unit->plural.in(language);
    if (qualifier == Qualifier::Few) {
        return counted(text::few(count.low, language), count.low >= 1000, many, language);
    }
    if (count.high) {
        return counted(text::range(text::amount(count.low, language),
                                   text::amount(*count.high, language), language),
                       text::amount_is_noun(*count.high), unit, language);
    }
    if (qualifier == Qualifier::About && form == Form::Of) {
        if (std::string about = about_so_many(count.low, unit, language); !about.empty()) {
            return about;
        }
    }
    const bool is_noun = text::amount_is_noun(count.low);
    const bool in_words = numbers == Numbers::Spelled && !is_noun;
    return std::string(qualifier_words(qualifier, language)) +
           counted(
               in_words ? text::spelled(count.low, language) : text::amount(count.low, language),
               is_noun, is_noun ? many : unit, language);
}

constexpr std::int64_t months_of_a_year = 12;
constexpr std::int64_t months_of_half_a_year = 6;

/// "un an", "deux ans et demi" / "one year", "two and a half years"; empty where months tell more.
std::string years_words(std::int64_t months, Language language) {
    const std::int64_t years = months / months_of_a_year;
    const std::int64_t rest = months % months_of_a_year;
    if (years == 1 && rest == 0) {
        return french(language) ? "un an" : "one year";
    }
    if (years < 2 || (rest != 0 && rest != months_of_half_a_year)) {
        return {};
    }
    const std::string number = text::spelled(years, language);
    if (french(language)) {
        return number + (rest == 0 ? " ans" : " ans et demi");
    }
    return number + (rest == 0 ? " years" : " and a half years");
}

/// As one says them, also as an option: "one year" and not "12 months".
std::string months_words(std::int64_t months, Language language) {
    if (std::string years = years_words(months, language); !years.empty()) {
        return years;
    }
    const bool one = text::plural(months, language) == text::Plural::One;
    const std::string_view unit = french(language) ? "mois" : one ? "month" : "months";
    return fmt::format("{} {}", text::spelled(months, language), unit);
}

std::string_view compare_words(Compare compare, Language language) {
    switch (compare) {
        case Compare::More: return french(language) ? "plus" : "more";
        case Compare::Same: return french(language) ? "autant" : "the same";
        case Compare::Less: return french(language) ? "moins" : "less";
    }
    return "";
}

template <class Ref>  // an EntityRef or an Id
std::string entity_words(const FactBase& base, const Ref& ref, Form form, Language language,
                         const Entity* self) {
    const Entity* entity = base.find_entity(ref);
    assert(entity != nullptr);
    if (entity == self || form == Form::Self) {
        return plain_words(self_words(*entity, language), form, language);
    }
    return noun_words(entity->noun, form, language);
}

std::string list_words(const FactBase& base, const EntityList& list, Form form, Language language,
                       const Entity* self) {
    std::vector<std::string> words;
    for (const Id& id : list.ids) {
        // English says the preposition once: "of A, B and C".
        const bool again = french(language) || words.empty();
        words.push_back(entity_words(base, id, again ? form : Form::Plain, language, self));
    }
    return text::join(words, language);
}

/// A quantity with the preposition of `form` before it. A French range begins with its own "de".
std::string prefixed(const std::string& words, Form form, Language language) {
    const bool has_de = french(language) && words.compare(0, 3, "de ") == 0;
    return form == Form::De && has_de ? words : plain_words(words, form, language);
}

bool is_common_noun(EntityClass entity_class) {
    switch (entity_class) {
        case EntityClass::Event:
        case EntityClass::Post:
        case EntityClass::Concept:
        case EntityClass::Document:
        case EntityClass::Group:
        case EntityClass::Ministry:
        case EntityClass::PublicBody:
        case EntityClass::State:
        case EntityClass::Law:
        case EntityClass::Programme: return true;
        default: return false;
    }
}

template <class Ref>  // an EntityRef or an Id
std::string entity_option(const FactBase& base, const Ref& ref, Language language) {
    const Entity* entity = base.find_entity(ref);
    assert(entity != nullptr);
    const std::string& short_name = entity->short_name.in(language);
    const std::string& name = short_name.empty() ? entity->noun.name(language) : short_name;
    return is_common_noun(entity->entity_class) ? text::capitalised(name) : name;
}

std::string told(const FactBase& base, const Value& value, Form form, Language language,
                 const Entity* self, Numbers numbers) {
    switch (type_of(value)) {
        case ValueType::Entity:
            return entity_words(base, std::get<EntityRef>(value.content), form, language, self);
        case ValueType::Entities:
            return list_words(base, std::get<EntityList>(value.content), form, language, self);
        case ValueType::Money:
            return prefixed(money_words(std::get<Money>(value.content), value.qualifier, language),
                            form, language);
        case ValueType::Percent: {
            const auto& percent = std::get<Percent>(value.content).value;
            return prefixed(std::string(qualifier_words(value.qualifier, language)) +
                                text::percent(percent, language),
                            form, language);
        }
        case ValueType::Count:
            return prefixed(count_words(std::get<Count>(value.content), value.qualifier, form,
                                        language, numbers),
                            form, language);
        case ValueType::Date: {
            const bool about = value.qualifier == Qualifier::About && form == Form::On;
            return date_words(std::get<Date>(value.content), about ? Form::Around : form, language);
        }
        case ValueType::Months:
            return prefixed(std::string(qualifier_words(value.qualifier, language)) +
                                months_words(std::get<Months>(value.content).months, language),
                            form, language);
        case ValueType::Compare:
            return std::string(compare_words(std::get<Compare>(value.content), language));
        case ValueType::Phrase: {
            const auto& phrase = std::get<Phrase>(value.content);
            return noun_words(*phrase.noun, form, language);
        }
    }
    return {};
}

}  // namespace

std::string value_words(const FactBase& base, const Value& value, Form form, Language language,
                        const Entity* self) {
    return told(base, value, form, language, self, Numbers::Spelled);
}

std::string option_words(const FactBase& base, const Value& value, Language language) {
    if (const auto* entity = std::get_if<EntityRef>(&value.content)) {
        return entity_option(base, *entity, language);
    }
    if (const auto* list = std::get_if<EntityList>(&value.content)) {
        std::vector<std::string> words;
        for (const Id& id : list->ids) {
            words.push_back(entity_option(base, id, language));
        }
        return text::join(words, language);
    }
    return text::capitalised(told(base, value, Form::Plain, language, nullptr, Numbers::Figures));
}

bool is_plural(const FactBase& base, const Value& value, Language language) {
    const auto plural = [language](auto amount) {
        return text::plural(amount, language) == text::Plural::Other;
    };
    switch (type_of(value)) {
        case ValueType::Entity: {
            const Entity* entity = base.find_entity(std::get<EntityRef>(value.content));
            assert(entity != nullptr);
            return (french(language) ? entity->noun.fr.number : entity->noun.en.number) ==
                   Number::Plural;
        }
        case ValueType::Entities: return std::get<EntityList>(value.content).ids.size() > 1;
        case ValueType::Money: return plural(std::get<Money>(value.content).low);
        case ValueType::Count: {
            const auto& count = std::get<Count>(value.content);
            return plural(count.high.value_or(count.low));
        }
        case ValueType::Percent: return plural(std::get<Percent>(value.content).value);
        case ValueType::Months: {
            const std::int64_t months = std::get<Months>(value.content).months;
            return months != months_of_a_year && plural(months);
        }
        case ValueType::Phrase: {
            const Noun& noun = *std::get<Phrase>(value.content).noun;
            return (french(language) ? noun.fr.number : noun.en.number) == Number::Plural;
        }
        case ValueType::Date:
        case ValueType::Compare: return false;
    }
    return false;
}

Gender gender_of(const FactBase& base, const Value& value) {
    if (const auto* phrase = std::get_if<Phrase>(&value.content)) {
        return phrase->noun->fr.gender;
    }
    // A mixed list is masculine.
    const std::vector<Id> ids = entities_in(value);
    const bool feminine = !ids.empty() && std::all_of(ids.begin(), ids.end(), [&](const Id& id) {
        const Entity* entity = base.find_entity(id);
        return entity != nullptr && entity->noun.fr.gender == Gender::Feminine;
    });
    return feminine ? Gender::Feminine : Gender::Masculine;
}

}  // namespace facts
