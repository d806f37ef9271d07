// SPDX-License-Identifier: MIT
#include "json/value.h"

#include "json/document.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>

using json::Value;

TEST_CASE("values are written on one line, keys in order, numbers the same everywhere") {
    Value value = Value::object();
    value.set("b", 1).set("a", true).set("n", nullptr).set("d", 0.1).set("t", "é\"\\\n");
    value.set("l", Value::list().add(-5).add(Value::object())).set("b", 2);
    value.set("z", *text::parse_decimal("33.30")).set("u", std::uint64_t{18446744073709551615u});
    CHECK(json::to_line(value) ==
          R"({"b":2,"a":true,"n":null,"d":0.1,"t":"é\"\\\n","l":[-5,{}],"z":33.30,)"
          R"("u":18446744073709551615})");
    value.remove("l");
    value.remove("none");
    CHECK(value.find("l") == nullptr);
    CHECK(*value.find("b") == Value(2));
    CHECK(json::to_line(std::nan("")) == "null");
    CHECK(json::to_line(std::numeric_limits<double>::infinity()) == "null");
    CHECK(json::to_line(1e300) == "1e+300");
}

TEST_CASE("nothing reaches a terminal raw, and what is not UTF-8 is replaced") {
    CHECK(json::to_line("\x1b[31m\x7f\u009b\u202e\u200b\xff") ==
          R"("\u001b[31m\u007f\u009b\u202e\u200b)"
          "\uFFFD\"");
}

TEST_CASE("pretty: what fits a line stays on it") {
    Value value = Value::object();
    value.set("short", Value::list().add(1).add(2)).set("empty", Value::object());
    Value list = Value::list();
    for (int i = 0; i < 3; ++i) {
        list.add(std::string(40, 'x'));
    }
    value.set("long", std::move(list));
    const std::string x = "\"" + std::string(40, 'x') + "\"";
    CHECK(json::to_pretty(value) ==
          "{\n"
          "  \"short\": [1, 2],\n"
          "  \"empty\": {},\n"
          "  \"long\": [\n"
          "    " +
              x + ",\n    " + x + ",\n    " + x + "\n  ]\n}\n");
    CHECK(json::to_pretty(3) == "3\n");
    CHECK(json::to_pretty(Value::object().set("a", 1)) == "{\"a\": 1}\n");
}

TEST_CASE("pretty: a line has at most 100 columns, counted in characters, the comma included") {
    const auto line = [](std::size_t letters) {
        std::string word;
        for (std::size_t i = 0; i < letters; ++i) {
            word += "é";
        }
        Value outer = Value::list();
        outer.add(Value::list().add(word).add(1)).add(std::string(90, 'y'));
        const std::string written = json::to_pretty(outer);
        return written.substr(0, written.find('\n', 2));
    };
    // "  [" + quoted word + ", 1]," is the word and 10 more.
    CHECK(line(90).ends_with(", 1],"));
    CHECK(line(91) == "[\n  [");
}

TEST_CASE("what was read is written again, digit by digit") {
    const char* const text = R"({"a":[1.50,-0,1e3,"é\n",null,true],"b":{"c":{}}})";
    const auto document = json::parse(text, "v");
    REQUIRE(document);
    CHECK(json::to_line(json::to_value(document->root())) == text);
}

TEST_CASE("the canonical form does not see order, spaces, escapes or composition") {
    const auto canonical = [](const char* text) {
        const auto document = json::parse(text, "v");
        REQUIRE(document);
        return json::to_canonical(document->root(), "seal");
    };
    CHECK(canonical("{\"of\": {\"seal\": 1}, \"seal\": 2}") == "{\"of\":{\"seal\":1}}");
    const std::string expected = "{\"a\":[1,2],\"b\":{\"x\":\"caf\u00e9\u202f\",\"y\":33.3}}";
    CHECK(canonical("{\"b\": {\"y\": 33.3, \"x\": \"cafe\u0301\u202f\"}, \"a\": [1, 2]}") ==
          expected);
    CHECK(canonical("{\"seal\": \"0\", \"a\": [ 1,2 ], \"b\": {\"x\": \"caf\\u00e9\\u202F\", "
                    "\"y\": 33.3}}") == expected);
}
