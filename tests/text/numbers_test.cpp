// SPDX-License-Identifier: MIT
#include "text/numbers.h"

#include "text/wording.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using text::Language;

namespace {

constexpr Language fr = Language::French;
constexpr Language en = Language::English;

text::Decimal decimal(const char* written) { return *text::parse_decimal(written); }

}  // namespace

TEST_CASE("numbers are printed in the typography of the language") {
    CHECK(text::number(0, fr) == "0");
    CHECK(text::number(999, fr) == "999");
    CHECK(text::number(1234, fr) == "1\u202F234");
    CHECK(text::number(1234567, fr) == "1\u202F234\u202F567");
    CHECK(text::number(1234567, en) == "1,234,567");
    CHECK(text::number(-1234, fr) == "−1\u202F234");
    CHECK(text::number(INT64_MIN, en) == "−9,223,372,036,854,775,808");
    CHECK(text::number(decimal("1234.50"), fr) == "1\u202F234,50");
    CHECK(text::number(decimal("1234.50"), en) == "1,234.50");
    CHECK(text::percent(decimal("44.4"), fr) == "44,4\u202F%");
    CHECK(text::percent(decimal("44.4"), en) == "44.4%");
    CHECK(text::percent(decimal("33"), fr) == "33\u202F%");
}

TEST_CASE("small numbers are words in a sentence") {
    CHECK(text::spelled(2, fr) == "deux");
    CHECK(text::spelled(10, en) == "ten");
    CHECK(text::spelled(20, fr) == "vingt");
    CHECK(text::spelled(20, en) == "twenty");
    CHECK(text::spelled(1, fr) == "1");
    CHECK(text::spelled(21, en) == "21");
    CHECK(text::spelled(-2, en) == "−2");
    CHECK(text::spelled(10000, fr) == "10\u202F000");
}

TEST_CASE("amounts of money") {
    const struct {
        std::int64_t euros;
        const char* french;
        const char* english;
    } table[] = {
        {225000000, "225\u00A0millions d’euros", "€225 million"},
        {1500000, "1,5\u00A0million d’euros", "€1.5 million"},
        {1990000, "1,99\u00A0million d’euros", "€1.99 million"},
        {2000000, "2\u00A0millions d’euros", "€2 million"},
        {1000000, "1\u00A0million d’euros", "€1 million"},
        {2500000000, "2,5\u00A0milliards d’euros", "€2.5 billion"},
        {1000000000, "1\u00A0milliard d’euros", "€1 billion"},
        {1234567, "1\u202F234\u202F567\u00A0€", "€1,234,567"},
        {1234560000, "1\u202F234,56\u00A0millions d’euros", "€1,234.56 million"},
        {10000, "10\u202F000\u00A0€", "€10,000"},
        {0, "0\u00A0€", "€0"},
    };
    for (const auto& row : table) {
        CHECK(text::money(row.euros, fr) == row.french);
        CHECK(text::money(row.euros, en) == row.english);
    }
    CHECK(text::money_range(100000000, 225000000, fr) == "de 100 à 225\u00A0millions d’euros");
    CHECK(text::money_range(100000000, 225000000, en) == "€100 million to €225 million");
    CHECK(text::money_range(500, 1000, fr) == "de 500 à 1\u202F000\u00A0€");
    CHECK(text::money_range(500000, 2000000, fr) ==
          "de 500\u202F000\u00A0€ à 2\u00A0millions d’euros");
    CHECK(text::few_euros(1000000, fr) == "quelques millions d’euros");
    CHECK(text::few_euros(1000000, en) == "a few million euros");
    CHECK(text::few_euros(1, fr) == "quelques euros");
    CHECK(text::few(1000000000, fr) == "quelques milliards");
    CHECK(text::few(3000, en) == "a few thousand");
}

TEST_CASE("counts") {
    CHECK(text::amount(300, fr) == "300");
    CHECK(text::amount(2500000, fr) == "2,5\u00A0millions");
    CHECK(text::amount(2500000, en) == "2.5 million");
    CHECK(text::amount(INT64_MIN, fr) == text::number(INT64_MIN, fr));
    CHECK(text::amount_is_noun(2500000));
    CHECK_FALSE(text::amount_is_noun(2500001));
    CHECK(text::range("300", "500", fr) == "de 300 à 500");
    CHECK(text::range("300", "500", en) == "300 to 500");
}

TEST_CASE("French is singular below two, English only at one") {
    using text::Plural;
    const struct {
        const char* value;
        Plural french;
        Plural english;
    } table[] = {
        {"0", Plural::One, Plural::Other},   {"1", Plural::One, Plural::One},
        {"1.5", Plural::One, Plural::Other}, {"1.0", Plural::One, Plural::Other},
        {"2", Plural::Other, Plural::Other}, {"-1", Plural::One, Plural::One},
    };
    for (const auto& [value, french, english] : table) {
        CHECK(text::plural(decimal(value), fr) == french);
        CHECK(text::plural(decimal(value), en) == english);
    }
    CHECK(text::plural(0, fr) == Plural::One);
    CHECK(text::plural(INT64_MIN, en) == Plural::Other);
}

TEST_CASE("lists and ranks in words") {
    const std::vector<std::string> names = {"A", "B", "C"};
    const std::span<const std::string> all = names;
    CHECK(text::join(all, fr) == "A, B et C");
    CHECK(text::join(all, en) == "A, B and C");
    CHECK(text::join(all, fr, text::Conjunction::Or) == "A, B ou C");
    CHECK(text::join(all.first(2), en, text::Conjunction::Or) == "A or B");
    CHECK(text::join(all.first(1), fr) == "A");
    CHECK(text::join({}, fr) == "");
    CHECK(text::ordinal(1, fr) == "1er");
    CHECK(text::ordinal(1, fr, text::OrdinalGender::Feminine) == "1re");
    CHECK(text::ordinal(2, fr) == "2ᵉ");
    const std::vector<std::string> english = {"1st",  "2nd",  "3rd",  "4th",   "11th",
                                              "12th", "13th", "21st", "111th", "122nd"};
    const unsigned ranks[] = {1, 2, 3, 4, 11, 12, 13, 21, 111, 122};
    for (std::size_t i = 0; i < english.size(); ++i) {
        CHECK(text::ordinal(ranks[i], en) == english[i]);
    }
}

TEST_CASE("the language of the environment") {
    CHECK(text::language_from_environment("", "", "") == en);
    CHECK(text::language_from_environment("", "", "fr_FR.UTF-8") == fr);
    CHECK(text::language_from_environment("C", "fr_FR", "fr_FR") == en);
    CHECK(text::language_from_environment("", "fr", "en_GB") == fr);
    CHECK(text::language_from_environment("", "de_DE", "fr_FR") == en);
    CHECK(text::language_from_environment("fr_CA", "en", "en") == fr);
}
