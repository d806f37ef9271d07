// SPDX-License-Identifier: MIT
#include "text/utf8.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

TEST_CASE("the first byte that is not UTF-8 is found") {
    CHECK(text::first_invalid("").has_value() == false);
    CHECK(text::first_invalid("é€😀").has_value() == false);
    CHECK(text::first_invalid("ab\xff") == 2);
    CHECK(text::first_invalid("é\xc0\x80") == 2);         // overlong
    CHECK(text::first_invalid("\xed\xa0\x80") == 0);      // surrogate
    CHECK(text::first_invalid("\xf4\x90\x80\x80") == 0);  // above U+10FFFF
    CHECK(text::first_invalid("caf\xc3") == 3);           // cut
}

TEST_CASE("code points go in and out") {
    CHECK(text::decode("aé€😀") == U"aé€😀");
    CHECK(text::decode("a\xff") == U"a\uFFFD");
    CHECK(text::encode(U"aé€😀") == "aé€😀");
    CHECK(text::encode(std::u32string(1, char32_t{0xD800})) == "\uFFFD");
    CHECK(text::count_characters("é\xff€") == 3);
    CHECK(text::first_characters("é€a", 2) == "é€");
    CHECK(text::first_characters("é", 9) == "é");
}

TEST_CASE("only the first letter of a sentence becomes a capital") {
    CHECK(text::capitalised("cloudwatt est né") == "Cloudwatt est né");
    CHECK(text::capitalised("l’État") == "L’État");
    CHECK(text::capitalised("état de l’art ET IBM") == "État de l’art ET IBM");
    CHECK(text::capitalised("« œuvre »") == "« Œuvre »");
    CHECK(text::capitalised("30 mois") == "30 mois");
    CHECK(text::capitalised("") == "");
    CHECK(text::capitalised("…") == "…");
}

TEST_CASE("the caret never stands inside what a reader sees as one character") {
    const std::string accents = "e\u0301a";  // e, combining acute, a
    CHECK(text::next_boundary(accents, 0) == 3);
    CHECK(text::previous_boundary(accents, 3) == 0);
    CHECK(text::next_boundary(accents, 3) == 4);
    CHECK(text::next_boundary(accents, 4) == 4);
    CHECK(text::previous_boundary(accents, 0) == 0);
    CHECK(text::previous_boundary(accents, 99) == 3);
    const std::string family = "👩‍👩‍👧x";
    CHECK(text::next_boundary(family, 0) == family.size() - 1);
    CHECK(text::previous_boundary(family, family.size() - 1) == 0);
    CHECK(text::next_boundary("\r\n", 0) == 2);
    CHECK(text::next_boundary("", 0) == 0);
}

TEST_CASE("normal form C joins accents to their letters") {
    CHECK(text::nfc("e\u0301") == "é");
    CHECK(text::nfc("é") == "é");
}
