// SPDX-License-Identifier: MIT
#include "facts/date_words.h"

#include "facts/noun_words.h"

#include <fmt/format.h>

#include <array>

namespace facts {
namespace {

using text::Language;

constexpr std::array<std::string_view, 12> french_months = {
    "janvier", "février", "mars",      "avril",   "mai",      "juin",
    "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
constexpr std::array<std::string_view, 12> english_months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 4> french_seasons = {"printemps", "été", "automne", "hiver"};
constexpr std::array<std::string_view, 4> english_seasons = {"spring", "summer", "autumn",
                                                             "winter"};

std::string_view month(const Date& date, Language language) {
    return (language == Language::French ? french_months : english_months)[date.month - 1];
}

/// A date as a French noun: "le 2 octobre 2012" takes an article where it takes prepositions,
/// "mars 2014" does not.
FrenchNoun french_noun(const Date& date) {
    FrenchNoun noun;
    switch (date.precision) {
        case Precision::Year: noun.name = fmt::format("{}", date.year); break;
        case Precision::Season:
            noun.name = fmt::format("{} {}", french_seasons[static_cast<std::size_t>(date.season)],
                                    date.year);
            noun.article = FrenchArticle::Definite;
            noun.elide = date.season == Season::Spring ? Elision::No : Elision::Yes;
            break;
        case Precision::Month:
            noun.name = fmt::format("{} {}", month(date, Language::French), date.year);
            break;
        case Precision::MonthPart: {
            constexpr std::array<std::string_view, 3> parts = {"début ", "mi-", "fin "};
            noun.name = fmt::format("{}{} {}", parts[static_cast<std::size_t>(date.part)],
                                    month(date, Language::French), date.year);
            if (date.part == MonthPart::Mid) {
                noun.gender = Gender::Feminine;
                noun.article = FrenchArticle::Definite;
            }
            break;
        }
        case Precision::Day:
            noun.name = fmt::format("{}{} {} {}", date.day, date.day == 1 ? "er" : "",
                                    month(date, Language::French), date.year);
            noun.article = FrenchArticle::Definite;
            break;
    }
    return noun;
}

std::string french_on(const Date& date, const FrenchNoun& noun) {
    switch (date.precision) {
        case Precision::Year:
        case Precision::Month: return "en " + noun.name;
        case Precision::Season: return noun_words(noun, Form::A);
        case Precision::MonthPart:
            return date.part == MonthPart::Mid ? noun_words(noun, Form::A) : noun.name;
        case Precision::Day: return noun_words(noun, Form::Plain);
    }
    return noun.name;
}

std::string french(const Date& date, Form form) {
    const FrenchNoun noun = french_noun(date);
    switch (form) {
        case Form::On: return french_on(date, noun);
        case Form::Since: return "depuis " + noun_words(noun, Form::Plain);
        case Form::By: return "d’ici " + noun_words(noun, Form::A);
        case Form::Around: return "vers " + noun_words(noun, Form::Plain);
        case Form::De:
        case Form::A: return noun_words(noun, form);
        default: return noun.name;
    }
}

std::string english_bare(const Date& date) {
    switch (date.precision) {
        case Precision::Year: return fmt::format("{}", date.year);
        case Precision::Season:
            return fmt::format("{} {}", english_seasons[static_cast<std::size_t>(date.season)],
                               date.year);
        case Precision::Month:
            return fmt::format("{} {}", month(date, Language::English), date.year);
        case Precision::MonthPart: {
            constexpr std::array<std::string_view, 3> parts = {"early ", "mid-", "end of "};
            return fmt::format("{}{} {}", parts[static_cast<std::size_t>(date.part)],
                               month(date, Language::English), date.year);
        }
        case Precision::Day:
            return fmt::format("{} {} {}", date.day, month(date, Language::English), date.year);
    }
    return {};
}

std::string english(const Date& date, Form form) {
    const bool end = date.precision == Precision::MonthPart && date.part == MonthPart::End;
    const std::string bare = english_bare(date);
    const std::string within = (end ? "the " : "") + bare;
    switch (form) {
        case Form::On:
            return (end ? "at " : date.precision == Precision::Day ? "on " : "in ") + within;
        case Form::Since: return "since " + within;
        case Form::By: return "by " + within;
        case Form::Around: return "around " + within;
        case Form::De: return "of " + within;
        case Form::A: return "to " + within;
        default: return bare;
    }
}

}  // namespace

std::string date_words(const Date& date, Form form, Language language) {
    return language == Language::French ? french(date, form) : english(date, form);
}

std::string period_words(const std::pair<Date, Date>& period, Language language) {
    const auto& [first, last] = period;
    if (first == last) {
        return date_words(first, Form::On, language);
    }
    const std::string from = language == Language::French
                                 ? date_words(first, Form::De, language)
                                 : "from " + date_words(first, Form::Since, language).substr(6);
    return from + " " + date_words(last, Form::A, language);
}

}  // namespace facts
