// SPDX-License-Identifier: MIT
//
// Numbers as each language prints them, by our own rules: those of locales change from one release
// of a library to the next (FACTS, section 3; UI, section 3).
//
// French: thousands parted by U+202F from 1 234 on, a decimal comma, U+202F before %, U+00A0 before
// € and between a number and "millions". English: 1,234.5, 72%, €10,000.
#pragma once

#include "text/decimal.h"
#include "text/language.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace text {

/// "1 234" / "1,234"; a negative number has the sign − (U+2212).
std::string number(std::int64_t value, Language language);
/// "1 234,50" / "1,234.50": as many places as it has.
std::string number(Decimal value, Language language);

/// As running text has it: from 2 to 20 in words, "deux" / "two", any other number as `number`.
/// Not one, which in French agrees with what is counted.
std::string spelled(std::int64_t value, Language language);

/// "44,4 %" / "44.4%".
std::string percent(Decimal value, Language language);

/// As `number`, but round millions and milliards (at most two places are left) in words: "2,5
/// millions", "1,5 million", "3 milliards" / "2.5 million", "3 billion".
std::string amount(std::int64_t value, Language language);
/// Whether `amount` ends in such a word, which French joins to its unit by "de": "2,5 millions
/// d’emplois".
bool amount_is_noun(std::int64_t value);

/// Euros: "225 millions d’euros", "10 000 €" / "€225 million", "€10,000".
std::string money(std::int64_t euros, Language language);
/// "de 100 à 225 millions d’euros", "de 500 à 1 000 €" / "€100 million to €225 million".
std::string money_range(std::int64_t low, std::int64_t high, Language language);

/// No figure but a magnitude, which is that of `value`: "quelques millions" / "a few million";
/// below a thousand "quelques" / "a few".
std::string few(std::int64_t value, Language language);
/// "quelques millions d’euros" / "a few million euros".
std::string few_euros(std::int64_t value, Language language);

/// "de 300 à 500" / "300 to 500", of two texts.
std::string range(std::string_view low, std::string_view high, Language language);

/// One: French below 2 ("0 emploi", "1,5 million"), English exactly 1. The sign does not count.
enum class Plural { One, Other };
Plural plural(std::int64_t value, Language language);
Plural plural(Decimal value, Language language);

}  // namespace text
