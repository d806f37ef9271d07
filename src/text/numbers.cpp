// SPDX-License-Identifier: MIT
#include "text/numbers.h"

#include <fmt/format.h>

#include <array>

namespace text {
namespace {

constexpr std::int64_t thousand = 1000;
constexpr std::int64_t million = 1000 * thousand;
constexpr std::int64_t milliard = 1000 * million;

bool reaches(std::int64_t value, std::int64_t unit) { return value >= unit || value <= -unit; }

/// Digits in groups of three from the right.
std::string grouped(std::string_view digits, std::string_view mark) {
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            out += mark;
        }
        out += digits[i];
    }
    return out;
}

/// An amount in words: 2.5 and the word's index, or nothing in words.
struct Rounded {
    Decimal value;
    std::int64_t unit = 1;  // 1, million or milliard
};

/// At most two places may be left: 1,234,567 stays a number, 1,230,000 becomes 1.23 million.
Rounded rounded(std::int64_t value) {
    for (const std::int64_t unit : {milliard, million}) {
        if (reaches(value, unit) && value % (unit / 100) == 0) {
            return {shortest({value / (unit / 100), 2}), unit};
        }
    }
    return {{value, 0}, 1};
}

std::string unit_word(Rounded rounded, Language language) {
    if (language == Language::English) {
        return rounded.unit == milliard ? "billion" : "million";
    }
    const std::string word = rounded.unit == milliard ? "milliard" : "million";
    return plural(rounded.value, language) == Plural::One ? word : word + "s";
}

std::string magnitude(std::int64_t value, Language language) {
    const bool french = language == Language::French;
    if (reaches(value, milliard)) {
        return french ? "milliards" : "billion";
    }
    if (reaches(value, million)) {
        return french ? "millions" : "million";
    }
    if (reaches(value, thousand)) {
        return french ? "milliers" : "thousand";
    }
    return {};
}

}  // namespace

std::string number(Decimal value, Language language) {
    std::string digits = to_string(value);
    std::string out;
    if (digits.starts_with('-')) {
        digits.erase(0, 1);
        out = "−";
    }
    const bool french = language == Language::French;
    const std::size_t point = digits.find('.');
    out += grouped(std::string_view(digits).substr(0, point), french ? "\u202F" : ",");
    if (point != digits.npos) {
        out += french ? "," : ".";
        out += digits.substr(point + 1);
    }
    return out;
}

std::string number(std::int64_t value, Language language) {
    return number(Decimal{value, 0}, language);
}

std::string spelled(std::int64_t value, Language language) {
    constexpr std::int64_t first = 2;
    constexpr std::array<std::string_view, 19> french = {
        "deux",  "trois",    "quatre",   "cinq",     "six",    "sept",     "huit",
        "neuf",  "dix",      "onze",     "douze",    "treize", "quatorze", "quinze",
        "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt"};
    constexpr std::array<std::string_view, 19> english = {
        "two",     "three",     "four",     "five",     "six",      "seven",    "eight",
        "nine",    "ten",       "eleven",   "twelve",   "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
    const auto& words = language == Language::French ? french : english;
    const auto last = first + static_cast<std::int64_t>(words.size()) - 1;
    if (value < first || value > last) {
        return number(value, language);
    }
    return std::string(words[static_cast<std::size_t>(value - first)]);
}

std::string percent(Decimal value, Language language) {
    return number(value, language) + (language == Language::French ? "\u202F%" : "%");
}

bool amount_is_noun(std::int64_t value) { return rounded(value).unit != 1; }

std::string amount(std::int64_t value, Language language) {
    const Rounded parts = rounded(value);
    const std::string digits = number(parts.value, language);
    if (parts.unit == 1) {
        return digits;
    }
    return digits + (language == Language::French ? "\u00A0" : " ") + unit_word(parts, language);
}

std::string money(std::int64_t euros, Language language) {
    const std::string figure = amount(euros, language);
    if (language == Language::English) {
        return "€" + figure;
    }
    return figure + (amount_is_noun(euros) ? " d’euros" : "\u00A0€");
}

std::string money_range(std::int64_t low, std::int64_t high, Language language) {
    if (language == Language::English) {
        return range(money(low, language), money(high, language), language);
    }
    const Rounded from = rounded(low);
    const bool same_unit = from.unit == rounded(high).unit;
    return range(same_unit ? number(from.value, language) : money(low, language),
                 money(high, language), language);
}

std::string few(std::int64_t value, Language language) {
    const std::string word = magnitude(value, language);
    const std::string start = language == Language::French ? "quelques" : "a few";
    return word.empty() ? start : start + " " + word;
}

std::string few_euros(std::int64_t value, Language language) {
    const bool joined = language == Language::French && !magnitude(value, language).empty();
    return few(value, language) + (joined ? " d’euros" : " euros");
}

std::string range(std::string_view low, std::string_view high, Language language) {
    return language == Language::French ? fmt::format("de {} à {}", low, high)
                                        : fmt::format("{} to {}", low, high);
}

Plural plural(Decimal value, Language language) {
    const Decimal size = value < Decimal{} ? Decimal{} - value : value;
    const bool one =
        language == Language::French ? size < Decimal{2, 0} : size.units == 1 && size.places == 0;
    return one ? Plural::One : Plural::Other;
}

Plural plural(std::int64_t value, Language language) { return plural(Decimal{value, 0}, language); }

}  // namespace text
