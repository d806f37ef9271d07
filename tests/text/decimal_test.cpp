// SPDX-License-Identifier: MIT
#include "text/decimal.h"

#include <doctest/doctest.h>

#include <string>

using text::Decimal;
using text::Language;

namespace {

Decimal decimal(const char* written) {
    const auto read = text::parse_decimal(written);
    REQUIRE(read.has_value());
    return *read;
}

std::string typed(const char* input, Language language) {
    const auto read = text::parse_typed_decimal(input, language);
    return read ? text::to_string(*read) : "refused";
}

}  // namespace

TEST_CASE("written decimals keep their digits") {
    for (const char* form : {"0", "33", "33.3", "33.0", "-2", "0.05", "-0.5", "225000000",
                             "999999999999999999", "0.000001"}) {
        CHECK(text::to_string(decimal(form)) == form);
    }
    for (const char* bad :
         {"", "-", ".", ".5", "5.", "+1", "1e5", "0x10", "nan", "inf", "1/2", "1,5", "1 000", " 1",
          "1.2.3", "--1", "1234567890123456789", "0.0000001", "٣"}) {
        CAPTURE(bad);
        CHECK_FALSE(text::parse_decimal(bad).has_value());
    }
}

TEST_CASE("typed decimals are read by the language's rules") {
    const struct {
        const char* input;
        const char* french;
        const char* english;
    } table[] = {
        {"33,3", "33.3", "refused"},
        {"33.3", "33.3", "33.3"},
        {" 44,4 ", "44.4", "refused"},
        {"1 234,5", "1234.5", "refused"},
        {"1\u202F234,5", "1234.5", "refused"},
        {"1\u00A0234\u00A0567", "1234567", "1234567"},
        {"1,234.5", "refused", "1234.5"},
        {"1,234", "1.234", "1234"},
        {"1,234,567", "refused", "1234567"},
        {"12,34", "12.34", "refused"},
        {"1 23", "refused", "refused"},
        {"1234 567", "refused", "refused"},
        {"1 234\u00A0567", "refused", "refused"},
        {"1,234 567", "refused", "refused"},
        {"−5", "-5", "-5"},
        {"+5", "5", "5"},
        {"- 5", "refused", "refused"},
        {",5", "refused", "refused"},
        {"5,", "refused", "refused"},
        {"1,2,3", "refused", "refused"},
        {"1e5", "refused", "refused"},
        {"0x10", "refused", "refused"},
        {"1/2", "refused", "refused"},
        {"nan", "refused", "refused"},
        {"inf", "refused", "refused"},
        {"", "refused", "refused"},
        {" ", "refused", "refused"},
    };
    for (const auto& row : table) {
        CAPTURE(row.input);
        CHECK(typed(row.input, Language::French) == row.french);
        CHECK(typed(row.input, Language::English) == row.english);
    }
    CHECK(typed(std::string(400, '9').c_str(), Language::French) == "refused");
}

TEST_CASE("decimals compare by value, exactly") {
    CHECK(decimal("33") == decimal("33.0"));
    CHECK(decimal("33") != decimal("33.3"));
    CHECK(decimal("-0.1") < decimal("0"));
    CHECK(decimal("999999999999999999") > decimal("999999999999.999999"));
    CHECK(decimal("0.1") + decimal("0.2") == decimal("0.3"));
    CHECK(text::to_string(decimal("5") - decimal("0.25")) == "4.75");
    CHECK(text::to_string(text::shortest(decimal("33.300"))) == "33.3");
    CHECK(text::to_string(text::shortest(decimal("10"))) == "10");
    const Decimal most{INT64_MAX, 0};
    CHECK((most + most).units == INT64_MAX);
    CHECK((Decimal{} - most - most).units == INT64_MIN);
}

TEST_CASE("tolerances include their ends and nothing beyond") {
    CHECK(text::within(decimal("34.3"), decimal("33.3"), decimal("1")));
    CHECK_FALSE(text::within(decimal("34.31"), decimal("33.3"), decimal("1")));
    CHECK(text::within(decimal("-1"), decimal("1"), decimal("2")));
    CHECK(text::within_fraction(decimal("281250000"), decimal("225000000"), decimal("0.25")));
    CHECK_FALSE(text::within_fraction(decimal("281250001"), decimal("225000000"), decimal("0.25")));
    CHECK(text::within_fraction(decimal("-75"), decimal("-100"), decimal("0.25")));
    CHECK(text::within_fraction(decimal("0.000001"), decimal("1"), decimal("1")));
    CHECK_FALSE(text::within_fraction(decimal("0.999999"), decimal("1"), decimal("0")));
    CHECK_FALSE(text::within_fraction(decimal("1"), decimal("0"), decimal("0.5")));
    CHECK(text::apart_by_ratio(decimal("150"), decimal("225"), decimal("1.5")));
    CHECK_FALSE(text::apart_by_ratio(decimal("151"), decimal("225"), decimal("1.5")));
    CHECK(text::apart_by_ratio(decimal("0"), decimal("0.5"), decimal("1000")));
}

TEST_CASE("the largest numbers do not overflow") {
    const Decimal most{INT64_MAX, 0};
    const Decimal least{INT64_MIN, 6};
    CHECK(text::within_fraction(most, most, most));
    CHECK_FALSE(text::within(most, least, Decimal{}));
    CHECK_FALSE(text::apart_by_ratio(most, most, most));
    CHECK(text::within_fraction(least, Decimal{INT64_MIN, 0}, most));
}

TEST_CASE("a slider comes to rest on a step") {
    CHECK(text::to_string(text::nearest_step(44.44, decimal("0"), decimal("0.1"))) == "44.4");
    CHECK(text::to_string(text::nearest_step(7.4, decimal("2"), decimal("5"))) == "7");
    CHECK(text::to_string(text::nearest_step(-3, decimal("0"), decimal("1"))) == "-3");
    CHECK(text::to_double(decimal("2.5")) == doctest::Approx(2.5));
}
