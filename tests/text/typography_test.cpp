// SPDX-License-Identifier: MIT
#include "text/typography.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using text::Language;

namespace {

struct Row {
    std::string stored;
    std::string shown;
};

void check(const std::vector<Row>& table, Language language) {
    for (const Row& row : table) {
        CAPTURE(row.stored);
        CHECK(text::typo(row.stored, language) == row.shown);
        CHECK(text::typo(row.shown, language) == row.shown);
    }
}

/// The messages, each after its character.
std::vector<std::string> faults(const char* stored, Language language) {
    std::vector<std::string> out;
    for (const text::TypographyFault& fault : text::typography_faults(stored, language)) {
        out.push_back(std::to_string(fault.character) + ": " + fault.message);
    }
    return out;
}

using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("French: spaces before high punctuation") {
    check({{"Quoi ?", "Quoi\u202F?"},
           {"Quoi?", "Quoi\u202F?"},
           {"Quoi\u00A0?", "Quoi\u202F?"},
           {"Non ! Si ; ah", "Non\u202F! Si\u202F; ah"},
           {"Vraiment ?!", "Vraiment\u202F?!"},
           {"Vraiment...?", "Vraiment…\u202F?"},
           {"Le prix : 3", "Le prix\u00A0: 3"},
           {"Le prix: 3", "Le prix\u00A0: 3"},
           {"Réponse :", "Réponse\u00A0:"},
           {"(quoi ?)", "(quoi\u202F?)"},
           {"a !important b", "a !important b"},
           {"? !", "?\u202F!"},
           {"un\n? deux", "un\n? deux"},
           {"(!)", "(!)"},
           {"", ""},
           {"?", "?"}},
          Language::French);
}

TEST_CASE("French: numbers, units, dates and times") {
    check({{"44,4 %", "44,4\u202F%"},
           {"44,4%", "44,4\u202F%"},
           {"100 %.", "100\u202F%."},
           {"10 000 emplois", "10\u202F000 emplois"},
           {"1 234 567,5", "1\u202F234\u202F567,5"},
           {"en 2014 300 emplois", "en 2014 300 emplois"},
           {"01 234", "01 234"},
           {"3,5 123", "3,5 123"},
           {"12 34", "12 34"},
           {"225 millions d'euros", "225\u00A0millions d’euros"},
           {"10 000 €", "10\u202F000\u00A0€"},
           {"10€", "10\u00A0€"},
           {"12 km", "12\u00A0km"},
           {"12 kmh", "12 kmh"},
           {"30 mois", "30\u00A0mois"},
           {"le 26 août 2014", "le 26\u00A0août 2014"},
           {"le 1er janvier", "le 1er\u00A0janvier"},
           {"2014 mars", "2014 mars"},
           {"à 14 h 30", "à 14\u00A0h\u00A030"},
           {"à 14:30 :", "à 14:30\u00A0:"},
           {"2012-2015", "2012–2015"},
           {"pages 12-15.", "pages 12–15."},
           {"2012-10-02", "2012-10-02"},
           {"2012-10", "2012-10"},
           {"01-23-45-67", "01-23-45-67"},
           {"3-1", "3-1"}},
          Language::French);
}

TEST_CASE("French: quotation marks, apostrophes, dashes and dots") {
    check({{"l'État", "l’État"},
           {"aujourd'hui", "aujourd’hui"},
           {"d'« Orange »", "d’«\u00A0Orange\u00A0»"},
           {"«Orange»", "«\u00A0Orange\u00A0»"},
           {"«\u202FOrange\u202F»", "«\u00A0Orange\u00A0»"},
           {"\"Orange\"", "«\u00A0Orange\u00A0»"},
           {"dit \"oui\" !", "dit «\u00A0oui\u00A0»\u202F!"},
           {"« oui » ?", "«\u00A0oui\u00A0»\u202F?"},
           {"un écran de 5\" et", "un écran de 5\" et"},
           {"a...", "a…"},
           {"a....", "a...."},
           {"un - deux", "un — deux"},
           {"un -- deux", "un — deux"},
           {"un—deux", "un — deux"},
           {"5 - 3", "5 - 3"},
           {"- premier", "- premier"},
           {"Val-de-Reuil", "Val-de-Reuil"}},
          Language::French);
}

TEST_CASE("addresses stay as they are, in both languages") {
    check({{"https://x.fr/?a=1;b:2!", "https://x.fr/?a=1;b:2!"},
           {"Voir https://x.fr/a?b ou (www.x.fr?a).", "Voir https://x.fr/a?b ou (www.x.fr?a)."},
           {"« https://x.fr/a?b »", "«\u00A0https://x.fr/a?b\u00A0»"},
           {"écrire à a.b@c.fr !", "écrire à a.b@c.fr\u202F!"}},
          Language::French);
    check({{"See https://x.org/it's?a...b now.", "See https://x.org/it's?a...b now."}},
          Language::English);
}

TEST_CASE("English") {
    check({{"What ?", "What?"},
           {"Price : 3 , yes .", "Price: 3, yes."},
           {"72 %", "72%"},
           {"the .NET runtime", "the .NET runtime"},
           {"a :-) b", "a :-) b"},
           {"the State's share", "the State’s share"},
           {"the partners' share", "the partners’ share"},
           {"don't say 'yes'.", "don’t say ‘yes’."},
           {"the '90s", "the ’90s"},
           {"He said \"yes\".", "He said “yes”."},
           {"\"Yes?\"", "“Yes?”"},
           {"6' tall", "6' tall"},
           {"2012-2015", "2012–2015"},
           {"one - two", "one — two"},
           {"word—word", "word—word"},
           {"wait...", "wait…"},
           {"at 14:30", "at 14:30"},
           {"€225 million", "€225 million"},
           {"1,234.5", "1,234.5"}},
          Language::English);
}

TEST_CASE("typography is steady: a second pass changes nothing") {
    const std::string parts[] = {"a",   " ",  "?",  "!", ":",   ";", "%", "1",
                                 "234", "\"", "'",  "-", "--",  "«", "»", "...",
                                 "€",   "h",  "\n", "—", "mai", ".", ",", "\u00A0"};
    constexpr std::size_t count = std::size(parts);
    std::string unsteady;
    for (std::size_t i = 0; i < count * count * count * count; ++i) {
        const std::string stored = parts[i % count] + parts[i / count % count] +
                                   parts[i / count / count % count] +
                                   parts[i / count / count / count];
        for (const Language language : {Language::French, Language::English}) {
            const std::string shown = text::typo(stored, language);
            if (text::typo(shown, language) != shown) {
                unsteady += "[" + stored + "]";
            }
        }
    }
    CHECK(unsteady == "");
}

TEST_CASE("faults in French texts") {
    const Language fr = Language::French;
    CHECK(faults("« L’État » détenait 44,4 % : 1 234 — le 26 août…", fr).empty());
    CHECK(faults("l'État", fr) == Faults{"1: a straight apostrophe; write ’"});
    CHECK(faults("\"a\"", fr) == Faults{"0: a straight quotation mark; write « and »",
                                        "2: a straight quotation mark; write « and »"});
    CHECK(faults("“a", fr) == Faults{"0: an English quotation mark; write « and »"});
    CHECK(faults("a...", fr) == Faults{"1: three dots; write …"});
    CHECK(faults("a - b", fr) == Faults{"2: a hyphen for a dash; write —"});
    CHECK(faults("12-15", fr) == Faults{"2: a hyphen for a range; write –"});
    CHECK(faults("a  b", fr) == Faults{"2: two spaces in a row"});
    CHECK(faults(" a\nb ", fr) == Faults{"0: a space at the start", "4: a space at the end"});
    CHECK(faults("a , b", fr) == Faults{"1: a space before a comma or full stop"});
    CHECK(faults("Quoi?", fr) == Faults{"4: no space before ?"});
    CHECK(faults("Prix: 3", fr) == Faults{"4: no space before :"});
    CHECK(faults("44%", fr) == Faults{"2: no space before %"});
    CHECK(faults("«a »", fr) == Faults{"0: no space inside « »"});
    CHECK(faults("44.4 points", fr) == Faults{"2: a decimal point; write a comma"});
    CHECK(faults("version 1.2.3 du 01.02.2014", fr).empty());
    CHECK(faults("à 14:30", fr) == Faults{"4: a time with a colon; write 14 h 30"});
    CHECK(faults("la 2ème", fr) == Faults{"4: an ordinal; write 1re, 2ᵉ"});
    CHECK(faults("2 Mars", fr) == Faults{"1: a month with a capital"});
    CHECK(faults("https://x.fr/?a'b...", fr).empty());
}

TEST_CASE("faults in English texts") {
    const Language en = Language::English;
    CHECK(faults("“Yes”, it’s 72% of 1,234.5: at 14:30?", en).empty());
    CHECK(faults("it's", en) == Faults{"2: a straight apostrophe; write ’"});
    CHECK(faults("What ?", en) == Faults{"5: a space before ?"});
    CHECK(faults("72 %", en) == Faults{"3: a space before %"});
    CHECK(faults("44,4", en) == Faults{"2: a decimal comma; write a point"});
    CHECK(faults("«a»", en) == Faults{"0: a French quotation mark; write “ and ”",
                                      "2: a French quotation mark; write “ and ”"});
}
