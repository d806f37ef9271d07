// SPDX-License-Identifier: MIT
#include "json/document.h"

#include <doctest/doctest.h>

#include <string>

using namespace std::string_literals;

namespace {

/// The whole message of the fault in `text`, or "accepted".
std::string fault(std::string text) {
    const auto result = json::parse(std::move(text), "p.json");
    return result ? "accepted" : base::to_string(result.error());
}

}  // namespace

TEST_CASE("a text that is JSON is accepted") {
    for (const char* good :
         {"{}", "[]", "0", "-0", "1.5e-3", "\"\"", "null", " [1, 2] ", "{\"a\":{\"a\":1},\"b\":1}",
          "\"\\ud83d\\ude00\"", "\xEF\xBB\xBF{}", "[1e-400]", "[123456789012345678901234567890]"}) {
        CAPTURE(good);
        CHECK(fault(good) == "accepted");
    }
}

TEST_CASE("P1: empty, blank and NUL-only files") {
    for (const auto& text : {""s, " \n\t\r\n"s, "\0\0\0"s, "\xEF\xBB\xBF"s}) {
        CHECK(fault(text) == "p.json:1:1: error: the file is empty [empty]");
    }
}

TEST_CASE("P2: a file cut anywhere is told at the cut") {
    const std::string whole = "{\"é\": [1.5, true, \"a\\u00e9\\n\", {\"b\": null}], \"c\": -12}";
    for (std::size_t size = 1; size < whole.size(); ++size) {
        const auto result = json::parse(whole.substr(0, size), "p.json");
        CAPTURE(whole.substr(0, size));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == "syntax");
        CHECK(result.error().message.starts_with("the file ends "));
        CHECK(result.error().place.column >= size);  // é is two bytes and one column
        CHECK(result.error().place.column <= size + 1);
    }
    CHECK(fault("{\"a\"") ==
          "p.json:1:5: error: the file ends here; expected ':' after the key [syntax]");
    CHECK(fault("{\"a\": 1,\n") ==
          "p.json:2:1: error: the file ends here; expected a key in quotation marks [syntax]");
    CHECK(fault("[\"abc") ==
          "p.json:1:6: error: the file ends here; expected '\"' at the end of the text [syntax]");
    CHECK(fault("[tru") == "p.json:1:5: error: the file ends here; expected 'true' [syntax]");
    CHECK(fault("[\"\xC3") ==
          "p.json:1:3: error: the file ends in the midst of a character [syntax]");
}

TEST_CASE("P3: other encodings are named") {
    const std::string hint = "\n  hint: save the file as UTF-8";
    const std::string utf16 = "p.json:1:1: error: the file is in UTF-16, not UTF-8 [encoding]";
    const std::string utf32 = "p.json:1:1: error: the file is in UTF-32, not UTF-8 [encoding]";
    CHECK(fault("\xFF\xFE{\0}\0"s) == utf16 + hint);
    CHECK(fault("\xFE\xFF\0{\0}"s) == utf16 + hint);
    CHECK(fault("{\0}\0"s) == utf16 + hint);
    CHECK(fault("\0{\0}"s) == utf16 + hint);
    CHECK(fault("\xFF\xFE\0\0{\0\0\0"s) == utf32 + hint);
    CHECK(fault("\0\0\xFE\xFF\0\0\0{"s) == utf32 + hint);
    CHECK(fault("{\0\0\0}\0\0\0"s) == utf32 + hint);
    CHECK(fault("[\n\"caf\xE9 noir\"]") ==
          "p.json:2:5: error: not UTF-8 but probably Latin-1 or Windows-1252: byte \\xE9 "
          "[encoding]" +
              hint);
}

TEST_CASE("P4: one byte order mark, at the start") {
    CHECK(fault("\uFEFF[1]") == "accepted");
    CHECK(fault("\uFEFF\uFEFF[1]") ==
          "p.json:1:1: error: a byte order mark, which is allowed only once, at the start "
          "[syntax]");
    CHECK(fault("[1]\uFEFF") ==
          "p.json:1:4: error: a byte order mark, which is allowed only once, at the start "
          "[syntax]");
}

TEST_CASE("P5: lines end with LF, CR or CR LF") {
    for (const char* line_end : {"\n", "\r", "\r\n"}) {
        const std::string text = "{"s + line_end + "\"a\":" + line_end + "  ?}";
        CHECK(fault(text) == "p.json:3:3: error: unexpected '?'; expected a value [syntax]");
    }
}

TEST_CASE("P6: control characters and NUL") {
    CHECK(fault("[\"a\x01\"]") ==
          "p.json:1:4: error: a control character <U+0001> in a text [bad-text]\n"
          "  hint: write \\u0001");
    CHECK(fault("[\"a\n\"]") ==
          "p.json:1:4: error: the text is not closed on its line [bad-text]\n"
          "  hint: a line break inside a text is written \\n");
    CHECK(fault("[1]\0"s) ==
          "p.json:1:4: error: a NUL character, which no text may hold [bad-text]");
    CHECK(fault("[\"a\0\"]"s) ==
          "p.json:1:4: error: a NUL character, which no text may hold [bad-text]");
    CHECK(fault("[1, \"a\\u0000\"]") ==
          "p.json:1:5: error: \\u0000 in a text, which no text may hold [bad-text]");
    CHECK(fault("{\"\\u0000\": 1}") ==
          "p.json:1:2: error: \\u0000 in a text, which no text may hold [bad-text]");
    CHECK(fault("[\"\x7f\"]") == "accepted");
}

TEST_CASE("P7: invalid UTF-8 and lone surrogates") {
    const std::string hint = "\n  hint: save the file as UTF-8";
    CHECK(fault("[\"é\xFF\xFE\"]") == "p.json:1:4: error: not UTF-8: byte \\xFF [encoding]" + hint);
    CHECK(fault("[\"\xC0\x80\"]") == "p.json:1:3: error: not UTF-8: byte \\xC0 [encoding]" + hint);
    CHECK(fault("[\"\xED\xA0\x80\"]") ==
          "p.json:1:3: error: not UTF-8: byte \\xED [encoding]" + hint);
    CHECK(fault("[\"a\\ud800\"]") ==
          "p.json:1:4: error: \\ud800 is half of a pair, without the other half [bad-text]");
    CHECK(fault("[\"\\udc00\"]") ==
          "p.json:1:3: error: \\udc00 is half of a pair, without the other half [bad-text]");
    CHECK(fault("[\"\\ud800\\u0041\"]") ==
          "p.json:1:3: error: \\ud800 is half of a pair, without the other half [bad-text]");
    CHECK(fault("[\"\\u12G4 \"]") ==
          "p.json:1:3: error: \\u must be followed by four hexadecimal digits [bad-text]");
    CHECK(fault("[\"\\é\"]") ==
          "p.json:1:3: error: unknown escape '\\é' [bad-text]\n"
          "  hint: a backslash itself is written \\\\");
}

TEST_CASE("P8: a key that stands twice names both lines") {
    CHECK(fault("{\n\"id\": 1,\n\"x\": 2,\n \"id\": 3}") ==
          "p.json:4:2: error: the key 'id' stands twice, on line 2 and on line 4 [duplicate-key]");
    CHECK(fault("[{\"a\": {\"b\": 1, \"\\u0062\": 2}}]") ==
          "p.json:1:17: error: the key 'b' stands twice, on line 1 and on line 1 [duplicate-key]");
}

TEST_CASE("P9: depth is bounded, whether closed or open") {
    const std::string most(32, '[');
    CHECK(fault(most + std::string(32, ']')) == "accepted");
    CHECK(fault(most + "[" + std::string(33, ']')) ==
          "p.json:1:33: error: deeper than 32 levels [too-deep]");
    CHECK(fault(std::string(1000000, '[')) ==
          "p.json:1:33: error: deeper than 32 levels [too-deep]");
    std::string objects;
    for (int i = 0; i < 100000; ++i) {
        objects += "{\"a\":";
    }
    CHECK(fault(objects) == "p.json:1:161: error: deeper than 32 levels [too-deep]");
}

TEST_CASE("P10: numbers that are too long, too large or no numbers") {
    CHECK(fault("[" + std::string(1000000, '7') + "]") ==
          "p.json:1:2: error: a number of 1000000 characters (at most 64) [bad-number]");
    CHECK(fault("[0." + std::string(63, '7') + "]") ==
          "p.json:1:2: error: a number of 65 characters (at most 64) [bad-number]");
    CHECK(fault("[0." + std::string(62, '7') + "]") == "accepted");
    CHECK(fault("[1e400]") == "p.json:1:2: error: the number 1e400 is too large [bad-number]");
    const std::string hint =
        "\n  hint: digits, with at least one before and after a point and no zero or + in front";
    for (const std::string bad : {"01", "+1", ".5", "1.", "1.2.3", "1e", "-", "--1", "1e5e5"}) {
        CHECK(fault("[" + bad + "]") ==
              "p.json:1:2: error: '" + bad + "' is not a number in JSON [bad-number]" + hint);
    }
    CHECK(fault("[NaN]") == "p.json:1:2: error: NaN is not a number in JSON [bad-number]");
}

TEST_CASE("P14: a file that is too large is refused before parsing") {
    CHECK(fault(std::string(json::most_bytes + 1, ' ')) ==
          "p.json:1:1: error: 67108865 bytes (at most 67108864) [too-large]");
}

TEST_CASE("P29: other kinds of files are named") {
    const auto is = [](const std::string& kind) {
        return "p.json:1:1: error: this is " + kind + ", not JSON [not-json]";
    };
    CHECK(fault("\x89PNG\r\n\x1a\n") == is("a PNG picture"));
    CHECK(fault("PK\x03\x04...") == is("a ZIP archive"));
    CHECK(fault("\x7f"
                "ELF...") == is("a program (ELF)"));
    CHECK(fault("\n<!DOCTYPE html><p>") == is("an HTML page"));
    CHECK(fault("<html>") == is("an HTML page"));
    CHECK(fault("<?xml version=\"1.0\"?>") == is("an XML document"));
    CHECK(fault("[1,\n<<<<<<< HEAD\n2\n=======\n3\n>>>>>>> other\n]") ==
          "p.json:2:1: error: an unfinished merge was left here [not-json]\n"
          "  hint: choose one of the two versions and take the marks out");
}

TEST_CASE("slips of the hand are told for what they are") {
    CHECK(fault("{\"a\": 1 \"b\": 2}") ==
          "p.json:1:9: error: unexpected '\"'; expected ',' or '}' [syntax]");
    CHECK(fault("[1 2]") == "p.json:1:4: error: unexpected '2'; expected ',' or ']' [syntax]");
    CHECK(fault("[1,]") == "p.json:1:4: error: a comma before ']' [syntax]\n  hint: take it out");
    CHECK(fault("{\"a\": 1,}") ==
          "p.json:1:9: error: a comma before '}' [syntax]\n  hint: take it out");
    CHECK(fault("{a: 1}") ==
          "p.json:1:2: error: the key 'a' stands without quotation marks [syntax]");
    CHECK(fault("{'a': 1}") ==
          "p.json:1:2: error: a text stands between straight double quotation marks [syntax]");
    CHECK(fault("[“a”]") ==
          "p.json:1:2: error: a text stands between straight double quotation marks [syntax]");
    CHECK(fault("[True]") ==
          "p.json:1:2: error: 'True' is not a value [syntax]\n"
          "  hint: a text stands between quotation marks; the words are true, false, null");
    CHECK(fault("[1] // x") ==
          "p.json:1:5: error: comments are not part of JSON [syntax]\n"
          "  hint: a key \"$comment\" is allowed anywhere");
    CHECK(fault("{\"a\" 1}") ==
          "p.json:1:6: error: unexpected '1'; expected ':' after the key [syntax]");
    CHECK(fault("{} {}") ==
          "p.json:1:4: error: unexpected '{'; expected the end of the file [syntax]");
    CHECK(fault("{,}") ==
          "p.json:1:2: error: unexpected ','; expected a key in quotation marks, or '}' [syntax]");
    CHECK(fault("[\u202E]") ==
          "p.json:1:2: error: unexpected '<U+202E>'; expected a value or ']' [syntax]");
}

TEST_CASE("a message never quotes a megabyte") {
    CHECK(fault("[" + std::string(1000000, 'x') + "]") ==
          "p.json:1:2: error: '" + std::string(80, 'x') +
              "…' is not a value [syntax]\n"
              "  hint: a text stands between quotation marks; the words are true, false, null");
    CHECK(fault("{\"" + std::string(1000, 'k') + "\":1,\"" + std::string(1000, 'k') + "\":1}") ==
          "p.json:1:1007: error: the key '" + std::string(80, 'k') +
              "…' stands twice, on line 1 and on line 1 [duplicate-key]");
}

TEST_CASE("what nobody wants any more is not read to its end") {
    std::stop_source stop;
    CHECK(json::parse("[1, 2]", "p.json", stop.get_token()).ok());
    stop.request_stop();
    const auto stopped = json::parse("[1, 2]", "p.json", stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(base::to_string(stopped.error()) == "p.json:1:1: error: no longer wanted [stopped]");
}
