// SPDX-License-Identifier: MIT
#include "json/document.h"

#include "json/line_index.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

json::Document parsed(std::string text) {
    auto result = json::parse(std::move(text), "n.json");
    REQUIRE(result);
    return std::move(result).value();
}

std::string place(const json::Node& node) { return base::to_string(node.place()); }

}  // namespace

TEST_CASE("a tree is read back as it was written") {
    const json::Document document = parsed(
        "\xEF\xBB\xBF{\"é\": [1, -2.5, \"a\\n\\u00e9\", true, null],\n \"x\": {\"y\": {}, \"z\": "
        "[]}}");
    const json::Node root = document.root();
    REQUIRE(root.is(json::Kind::Object));
    CHECK(root.size() == 2);
    std::vector<std::string> names;
    for (const json::Member& member : root.members()) {
        names.emplace_back(member.name());
    }
    CHECK(names == std::vector<std::string>{"é", "x"});

    const json::Node list = root.find("é").value();
    REQUIRE(list.items().size() == 5);
    std::vector<json::Node> items;
    for (const json::Node item : list.items()) {
        items.push_back(item);
    }
    CHECK(items[0].integer() == 1);
    CHECK(items[0].number() == 1.0);
    CHECK_FALSE(items[1].integer().has_value());
    CHECK(items[1].number() == -2.5);
    CHECK(items[1].source() == "-2.5");
    CHECK(items[2].text() == "a\né");
    CHECK(items[2].source() == "\"a\\n\\u00e9\"");
    CHECK(items[3].boolean());
    CHECK(items[4].is(json::Kind::Null));

    const json::Node inner = root.find("x").value();
    CHECK(inner.find("y").value().members().size() == 0);
    CHECK(inner.find("z").value().items().size() == 0);
    CHECK(inner.find("z").value().members().size() == 0);
    CHECK_FALSE(inner.find("w").has_value());
    CHECK_FALSE(list.find("x").has_value());
}

TEST_CASE("every value knows its place and its pointer") {
    const json::Document document =
        parsed("{\"é\": [10, {\"a/b~c\": 2}],\r\n  \"d\": \"\\\"\",\r  \"e\": {\"f\": 3}}");
    const json::Node root = document.root();
    CHECK(place(root) == "n.json:1:1");
    CHECK(root.pointer().empty());
    CHECK(place(*root.find("é")) == "n.json:1:7");
    const json::Node object = *++root.find("é")->items().begin();
    const json::Node two = object.find("a/b~c").value();
    CHECK(place(two) == "n.json:1:22");
    CHECK(two.pointer() == "/é/1/a~1b~0c");
    CHECK(place(*root.find("d")) == "n.json:2:8");
    CHECK(place(*root.find("e")->find("f")) == "n.json:3:14");
    CHECK(root.find("e")->find("f")->pointer() == "/e/f");
    const json::Member member = *root.find("e")->members().begin();
    CHECK(place(member.key) == "n.json:3:9");
    CHECK(member.key.pointer() == "/e/f");
}

TEST_CASE("an integer that does not fit is no integer, and never another number") {
    const json::Document document =
        parsed("[9223372036854775807, -9223372036854775808, 9223372036854775808, 1e3, 1.0, -0]");
    std::vector<std::optional<std::int64_t>> integers;
    for (const json::Node item : document.root().items()) {
        integers.push_back(item.integer());
    }
    CHECK(integers == std::vector<std::optional<std::int64_t>>{INT64_MAX, INT64_MIN, std::nullopt,
                                                               std::nullopt, std::nullopt, 0});
}

TEST_CASE("nodes stay good when the document moves") {
    json::Document document = parsed("[\"short\", \"a\\tb\"]");
    const json::Node first = *document.root().items().begin();
    const json::Document elsewhere = std::move(document);
    CHECK(first.text() == "short");
    CHECK(elsewhere.root().size() == 2);
}

TEST_CASE("lines and columns are the same with and without the index, on one long line too") {
    std::string text;
    for (int i = 0; i < 500; ++i) {
        text += i % 7 == 0 ? "é\r\n" : i % 5 == 0 ? "\r" : "aé€ b";
    }
    text += std::string(5000, 'x') + "\n";
    const json::LineIndex index(text);
    for (std::size_t offset = 0; offset <= text.size() + 3; ++offset) {
        REQUIRE(index.find(text, offset) == json::line_column(text, offset));
    }
}
