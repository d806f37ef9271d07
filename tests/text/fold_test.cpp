// SPDX-License-Identifier: MIT
#include "text/fold.h"

#include "text/fingerprint.h"

#include <doctest/doctest.h>

#include <clocale>
#include <string>

using text::fold;

TEST_CASE("folding makes one of what a player calls the same word") {
    const struct {
        const char* text;
        const char* folded;
    } table[] = {
        {"État", "etat"},
        {"E\u0301TAT", "etat"},
        {"l’État", "l'etat"},
        {"l`État", "l'etat"},
        {"l´État", "l'etat"},
        {"Œuvre", "oeuvre"},
        {"LÆTITIA", "laetitia"},
        {"Straße", "strasse"},
        {"STRASSE", "strasse"},
        {"Łódź", "lodz"},
        {"Val\u2011de–Reuil", "val-de-reuil"},
        {"  Caisse\u00A0des \t dépôts\n", "caisse des depots"},
        {"a\u00ADb\u200Bc\uFEFF\u200E", "abc"},
        {"«\u00A0x\u00A0» “y”", "\" x \" \"y\""},
        {"ＡＢ１２", "ab12"},
        {"٣", "3"},
        {"İstanbul", "istanbul"},
        {"ISTANBUL", "istanbul"},
        {"ıstanbul", "istanbul"},
        {"ガ", "ガ"},
        {"ﬁn", "fin"},
        {"", ""},
        {" ", ""},
    };
    for (const auto& row : table) {
        CAPTURE(row.text);
        CHECK(fold(row.text) == row.folded);
        CHECK(fold(fold(row.text)) == row.folded);
    }
}

TEST_CASE("2,000 combining marks fold away") {
    std::string pile = "e";
    for (int i = 0; i < 2000; ++i) {
        pile += "\u0301";
    }
    CHECK(fold(pile) == "e");
}

TEST_CASE("squeezing gives the published vector") {
    const char* const sentence = "L’État détenait 44,4 % — dès 2012.";
    CHECK(text::squeezed(sentence) == "letatdetenait44.4%des2012");
    CHECK(text::to_string(text::fingerprint(sentence)) == "25:ddebd611c68178c5");
}

TEST_CASE("squeezing is blind to typography and only to that") {
    for (const char* same : {"L'Etat detenait 44.4% - des 2012",
                             "L’E\u0301tat\u202Fdétenait 44,4\u202F% dès\u00AD 2012…",
                             "« L’ÉTAT » DÉTENAIT\n44,4 %\u200B dès 2012"}) {
        CHECK(text::squeezed(same) == "letatdetenait44.4%des2012");
    }
    CHECK(text::squeezed("10, 5") == "105");
    CHECK(text::squeezed("1.2.3") == "1.2.3");
    CHECK(text::squeezed("fin 2012.") == "fin2012");
    CHECK(text::squeezed("225 M€") == "225m€");
    CHECK(text::squeezed("cœur ß") == "coeurss");
}

TEST_CASE("a squeezed place leads back to the bytes of the original") {
    const std::string original = "« E\u0301tat : 44,4 % »";
    const text::SqueezedText squeezed = text::squeeze(original);
    REQUIRE(squeezed.text == "etat44.4%");
    REQUIRE(squeezed.size() == 9);
    const auto slice = [&](std::size_t first, std::size_t count) {
        const text::ByteRange range = squeezed.original(first, count);
        return original.substr(range.begin, range.end - range.begin);
    };
    CHECK(slice(0, 1) == "E\u0301");
    CHECK(slice(0, 4) == "E\u0301tat");
    CHECK(slice(4, 4) == "44,4");
    CHECK(slice(4, 5) == "44,4 %");
}

TEST_CASE("a ligature leads back to its whole") {
    const std::string original = "aœb";
    const text::SqueezedText squeezed = text::squeeze(original);
    CHECK(squeezed.text == "aoeb");
    CHECK(squeezed.original(1, 1) == text::ByteRange{1, 3});
    CHECK(squeezed.original(2, 1) == text::ByteRange{1, 3});
}

TEST_CASE("fingerprints are read and written in one form") {
    const auto read = text::parse_fingerprint("25:ddebd611c68178c5");
    REQUIRE(read.has_value());
    CHECK(*read == text::Fingerprint{25, 0xddebd611c68178c5u});
    CHECK(text::to_string({8, 1}) == "8:0000000000000001");
    for (const char* bad :
         {"", ":", "25", "25:", ":ddebd611c68178c5", "025:ddebd611c68178c5", "25:DDEBD611C68178C5",
          "25:ddebd611c68178c", "25:ddebd611c68178c55", "25:ddebd611c68178g5",
          "-5:ddebd611c68178c5", "1234567:ddebd611c68178c5", " 5:ddebd611c68178c5",
          "25:+debd611c68178c5"}) {
        CAPTURE(bad);
        CHECK_FALSE(text::parse_fingerprint(bad).has_value());
    }
}

TEST_CASE("a fragment is found again wherever it stands") {
    const text::SqueezedText paragraph = text::squeeze("Un an, puis un an : l’État, un AN.");
    CHECK(text::find(text::fingerprint("un an"), paragraph) == std::vector<std::size_t>{0, 8, 17});
    CHECK(text::find(text::fingerprint("État"), paragraph) == std::vector<std::size_t>{13});
    CHECK(text::find(text::fingerprint("Orange"), paragraph).empty());
    CHECK(text::find(text::fingerprint(std::string(99, 'a')), paragraph).empty());
    CHECK(text::find({0, 0}, paragraph).empty());
}
