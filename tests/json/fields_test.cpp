// SPDX-License-Identifier: MIT
#include "json/fields.h"

#include "json/document.h"

#include <doctest/doctest.h>

#include <string>

using text::Language;

namespace {

/// Parses `text`, lets `read` read its root, and returns all that was reported, a line each.
template <class Read>
std::string reported(std::string text, Read read,
                     std::vector<Language> languages = {Language::French, Language::English}) {
    const auto document = json::parse(std::move(text), "f");
    REQUIRE(document);
    base::Diagnostics faults;
    const json::Reader reader(faults, std::move(languages));
    {
        json::Fields fields(document->root(), reader);
        read(fields);
    }
    std::string out;
    for (const base::Diagnostic& fault : faults.all()) {
        out += base::to_string(fault) + "\n";
    }
    return out;
}

const auto nothing = [](json::Fields&) {};

}  // namespace

TEST_CASE("what is there and right is read, and nothing is reported") {
    CHECK(reported(R"({"id": "x", "n": 3, "on": true, "t": {"fr": "é", "en": "e"}, "p": "P",
                       "l": ["a", "b"], "k": "two", "u": null, "$schema": "s", "$comment": "c"})",
                   [](json::Fields& fields) {
                       CHECK(fields.text("id") == "x");
                       CHECK(fields.integer("n", {1, 3}) == 3);
                       CHECK(fields.boolean_or("on", false));
                       CHECK(fields.boolean_or("off", false) == false);
                       CHECK(fields.bilingual("t") == text::Bilingual{"é", "e"});
                       CHECK(fields.bilingual("p") == text::Bilingual{"P", "P"});
                       CHECK(fields.texts("l") == std::vector<std::string>{"a", "b"});
                       CHECK(fields.optional_texts("m").empty());
                       CHECK_FALSE(fields.text_or_null("u").has_value());
                       CHECK_FALSE(fields.optional_text("v").has_value());
                       CHECK(fields.choice<int>("k", {{"one", 1}, {"two", 2}}) == 2);
                       CHECK_FALSE(fields.has("w"));
                       CHECK(base::to_string(fields.place("n")) == "f:1:18");
                       CHECK(base::to_string(fields.place("w")) == "f:1:1");
                   }) == "");
}

TEST_CASE("a missing key is told at the object") {
    CHECK(reported(R"({"a": {}})",
                   [](json::Fields& fields) {
                       const auto inner = fields.required("a");
                       json::Fields deeper(*inner, fields.reader());
                       CHECK_FALSE(deeper.text("id").has_value());
                       CHECK(fields.list("options").empty());
                   }) ==
          "f:1:7: error: /a lacks the key 'id' [missing-key]\n"
          "f:1:1: error: the document lacks the key 'options' [missing-key]\n");
}

TEST_CASE("a wrong type says what is allowed and what was found") {
    CHECK(reported(R"({"a": 1, "b": "x", "c": [true, null], "d": {}, "e": 2.9, "f": 5})",
                   [](json::Fields& fields) {
                       fields.text("a");
                       fields.integer("b");
                       fields.texts("c");
                       fields.optional_list("d");
                       fields.integer("e", {0, 255});
                       fields.bilingual("f");
                   }) ==
          "f:1:7: error: /a must be a text, not 1 [wrong-type]\n"
          "f:1:15: error: /b must be a whole number, not a text [wrong-type]\n"
          "f:1:26: error: /c/0 must be a text, not true [wrong-type]\n"
          "f:1:32: error: /c/1 must be a text, not null [wrong-type]\n"
          "f:1:44: error: /d must be a list, not an object [wrong-type]\n"
          "f:1:53: error: /e must be a whole number from 0 to 255, not 2.9 [wrong-type]\n"
          "f:1:63: error: /f must be a text or an object with the keys fr and en, not 5 "
          "[wrong-type]\n");
    CHECK(reported("[]", nothing) ==
          "f:1:1: error: the document must be an object, not a list [wrong-type]\n");
    CHECK(reported("[]", [](json::Fields& fields) { fields.text("id"); }) ==
          "f:1:1: error: the document must be an object, not a list [wrong-type]\n");
    CHECK(reported(R"({"a": "yes", "b": [], "c": 1})",
                   [](json::Fields& fields) {
                       CHECK(fields.boolean_or("a", true));
                       fields.text_or_null("b");
                       fields.choice<int>("c", {{"one", 1}, {"two", 2}});
                   }) ==
          "f:1:7: error: /a must be true or false, not a text [wrong-type]\n"
          "f:1:19: error: /b must be a text or null, not a list [wrong-type]\n"
          "f:1:28: error: /c must be one of one, two, not 1 [wrong-type]\n");
}

TEST_CASE("P11: a number out of its range says the range") {
    CHECK(reported(R"({"a": 300, "b": -1, "c": 18446744073709551616, "d": 9223372036854775808})",
                   [](json::Fields& fields) {
                       fields.integer("a", {0, 255});
                       fields.optional_integer("b", {.least = 0});
                       fields.integer("c", {0, 255});
                       fields.integer("d");
                   }) ==
          "f:1:7: error: /a must be a whole number from 0 to 255, not 300 [out-of-range]\n"
          "f:1:17: error: /b must be a whole number of at least 0, not -1 [out-of-range]\n"
          "f:1:26: error: /c must be a whole number from 0 to 255, not 18446744073709551616 "
          "[out-of-range]\n"
          "f:1:53: error: /d must be a whole number, not 9223372036854775808 [out-of-range]\n");
}

TEST_CASE("P12: an unknown key is a warning, with what may be meant") {
    CHECK(reported("{\"promt\": 1,\n \"zzz\": 2, \"o/x\\u001b\": {}}",
                   [](json::Fields& fields) {
                       fields.optional("prompt");
                       fields.optional("options");
                   }) ==
          "f:1:2: warning: the document has an unknown key 'promt' [unknown-key]\n"
          "  hint: did you mean 'prompt'?\n"
          "f:2:2: warning: the document has an unknown key 'zzz' [unknown-key]\n"
          "f:2:12: warning: the document has an unknown key 'o/x<U+001B>' [unknown-key]\n");
}

TEST_CASE("an unknown word says which there are") {
    CHECK(reported(R"({"kind": "singel", "k": "\u001b[31m"})",
                   [](json::Fields& fields) {
                       fields.choice<int>("kind", {{"single", 1}, {"multiple", 2}});
                       fields.optional_choice<int>("k", {{"a", 1}});
                   }) ==
          "f:1:10: error: /kind must be one of single, multiple, not 'singel' [unknown-word]\n"
          "  hint: did you mean 'single'?\n"
          "f:1:25: error: /k must be one of a, not '<U+001B>[31m' [unknown-word]\n");
}

TEST_CASE("P17: characters that hide or turn a text are refused in texts") {
    CHECK(reported("{\"a\": \"x\\u202Ey\", \"b\": \"\u2067\", \"c\": \"\\u0007\", \"d\": "
                   "\"\u0085\", \"e\": \"a\\tb\\n\u00A0\u200Dé\"}",
                   [](json::Fields& fields) {
                       for (const char* key : {"a", "b", "c", "d", "e"}) {
                           fields.text(key);
                       }
                   }) ==
          "f:1:7: error: /a holds <U+202E>, which cannot be seen [hidden-character]\n"
          "f:1:24: error: /b holds <U+2067>, which cannot be seen [hidden-character]\n"
          "f:1:34: error: /c holds <U+0007>, which cannot be seen [hidden-character]\n"
          "f:1:49: error: /d holds <U+0085>, which cannot be seen [hidden-character]\n");
}

TEST_CASE("a text in two languages misses neither, and knows no third") {
    const auto read = [](json::Fields& fields) { fields.bilingual("t"); };
    CHECK(reported(R"({"t": {"fr": "a", "de": "b"}})", read) ==
          "f:1:7: error: /t lacks the key 'en' [missing-key]\n"
          "f:1:19: warning: /t has an unknown key 'de' [unknown-key]\n");
    CHECK(reported(R"({"t": {"fr": "", "en": "b"}})", read) ==
          "f:1:14: error: /t/fr is empty [empty-text]\n");
    CHECK(reported(R"({"t": ""})", read) == "f:1:7: error: /t is empty [empty-text]\n");
    CHECK(reported(R"({"t": {"fr": "a"}})", read, {Language::French}) == "");
    CHECK(reported(R"({"t": "a"})",
                   [](json::Fields& fields) {
                       CHECK(fields.bilingual("t") == text::Bilingual{"", "a"});
                   },
                   {Language::English}) == "");
}

TEST_CASE("P14: a text is at most 64 KiB long") {
    const std::string most(json::most_text_bytes, 'x');
    const auto read = [](json::Fields& fields) { fields.text("t"); };
    CHECK(reported("{\"t\": \"" + most + "\"}", read) == "");
    CHECK(reported("{\"t\": \"" + most + "x\"}", read) ==
          "f:1:7: error: /t has 65537 bytes (at most 65536) [out-of-range]\n");
}

TEST_CASE("decimals are numbers or texts, digit by digit") {
    CHECK(reported(R"({"a": 33, "b": 33.30, "c": "0.5", "d": "1e5", "e": 1e5, "f": true})",
                   [](json::Fields& fields) {
                       CHECK(text::to_string(fields.decimal("a").value()) == "33");
                       CHECK(text::to_string(fields.decimal("b").value()) == "33.30");
                       CHECK(text::to_string(fields.optional_decimal("c").value()) == "0.5");
                       fields.decimal("d");
                       fields.decimal("e");
                       fields.decimal("f");
                   }) ==
          "f:1:40: error: /d must be a decimal number, not '1e5' [wrong-type]\n"
          "  hint: write at most 18 digits, 6 of them after the point, such as 33.3\n"
          "f:1:52: error: /e must be a decimal number, not '1e5' [wrong-type]\n"
          "  hint: write at most 18 digits, 6 of them after the point, such as 33.3\n"
          "f:1:62: error: /f must be a decimal number, not true [wrong-type]\n");
}
