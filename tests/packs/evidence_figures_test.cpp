// SPDX-License-Identifier: MIT
//
// The corpus of the reader of figures and dates: invented sentences, and what must (or must not)
// be read in each. A misread found in a real text is added here first.
#include "packs/evidence/figures.h"

#include "base/system_files.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <sstream>
#include <string>
#include <vector>

using packs::evidence::Reading;
using packs::evidence::YearFrom;
using text::Language;

namespace {

struct Shown {
    std::string operator()(const facts::Money& m) const {
        return m.high ? fmt::format("money {}-{}", m.low, *m.high) : fmt::format("money {}", m.low);
    }
    std::string operator()(const facts::Percent& p) const {
        return "percent " + text::to_string(p.value);
    }
    std::string operator()(const facts::Count& c) const {
        return c.high ? fmt::format("count {}-{}", c.low, *c.high) : fmt::format("count {}", c.low);
    }
    std::string operator()(const facts::Months& m) const {
        return fmt::format("months {}", m.months);
    }
    std::string operator()(const facts::Date& d) const { return "date " + facts::to_string(d); }
    template <class T>
    std::string operator()(const T&) const {
        return "?";
    }
};

/// "about money 5; date 0000-03 last": everything read, in order.
std::string read(std::string_view sentence, Language language) {
    std::string out;
    for (const Reading& reading : packs::evidence::read_figures(sentence, language)) {
        out += out.empty() ? "" : "; ";
        if (reading.qualifier != facts::Qualifier::Exact) {
            out += std::string(facts::to_string(reading.qualifier)) + " ";
        }
        out += std::visit(Shown{}, reading.content);
        out += reading.year == YearFrom::Last      ? " last"
               : reading.year == YearFrom::Next    ? " next"
               : reading.year == YearFrom::Missing ? " yearless"
                                                   : "";
    }
    return out;
}

struct Case {
    const char* sentence;
    const char* expected;
};

void check_all(const std::vector<Case>& cases, Language language) {
    for (const Case& c : cases) {
        CAPTURE(c.sentence);
        CHECK(read(c.sentence, language) == c.expected);
    }
}

}  // namespace

TEST_CASE("French sums of money") {
    check_all(
        {
            {"Le pont a coûté 37 M€ au département.", "money 37000000"},
            {"La gare reçoit 12 millions d’euros.", "money 12000000"},
            {"La gare reçoit 12 millions d'euros.", "money 12000000"},
            {"un don de 3,5 millions d’euros", "money 3500000"},
            {"un budget de 1,25 milliard d’euros", "money 1250000000"},
            {"elle apporte 60 millions, son voisin 40 millions (20 %)",
             "money 60000000; money 40000000; percent 20"},
            {"dont 30 millions d’argent public", "money 30000000"},
            {"deux millions d’euros et demi", "money 2000000"},
            {"deux millions et demi d’euros", "money 2500000"},
            {"entre 2 et 3 millions d’euros", "money 2000000-3000000"},
            {"de 15 à 20 millions d’euros", "money 15000000-20000000"},
            {"quelques millions d’euros seulement", "few money 1000000"},
            {"au bas mot 80 millions d’euros", "at_least money 80000000"},
            {"80 millions d’euros au minimum", "at_least money 80000000"},
            {"près de 6 millions d’euros", "about money 6000000"},
            {"1 500 euros par mètre", "money 1500"},
            {"5 000 €", "money 5000"},
            {"750 k€ de travaux", "money 750000"},
            {"un million d’euros", "money 1000000"},
        },
        Language::French);
}

TEST_CASE("French shares, counts and durations") {
    check_all(
        {
            {"il détient 18,6 % de la ferme", "percent 18.6"},
            {"il détient 18.6% de la ferme", "percent 18.6"},
            {"il détient 18,60 % de la ferme", "percent 18.60"},
            {"vingt pour cent des voix", "percent 20"},
            {"à 51 % par Alto, à 9 % par Basso", "percent 51; percent 9"},
            {"environ 30 % des voix", "about percent 30"},
            {"12 000 lampes, 1 200 000 ampoules", "count 12000; count 1200000"},
            {"3,5 millions d’emplois à terme", "count 3500000"},
            {"de 200 à 400 emplois", "count 200-400"},
            {"entre trente et quarante ouvriers", "count 30-40"},
            {"une cinquantaine de voisins", "about count 50"},
            {"la vingtaine d’élus", "about count 20"},
            {"soixante-dix-sept moutons", "count 77"},
            {"quatre-vingt-deux tonneaux", "count 82"},
            {"quatre-vingts barques", "count 80"},
            {"vingt et une voix", "count 21"},
            {"deux cent trois lits", "count 203"},
            {"trois mille cinq cents arbres", "count 3500"},
            {"plus de 900 lettres", "at_least count 900"},
            {"moins de dix tables", "at_most count 10"},
            {"au plus six tables", "at_most count 6"},
            {"trois ans et demi après", "months 42"},
            {"un an de travaux", "months 12"},
            {"un an et demi de travaux", "months 18"},
            {"dix-huit mois plus tard", "months 18"},
            {"pendant 30 mois", "months 30"},
        },
        Language::French);
}

TEST_CASE("French dates") {
    check_all(
        {
            {"le 1er mars 2011", "date 2011-03-01"},
            {"le 9 novembre 1999 au matin", "date 1999-11-09"},
            {"au matin du 9 novembre", "date 0000-11-09 yearless"},
            {"fermé le 23/05 à 11h40", "date 0000-05-23 yearless"},
            {"fermé le 23/05/2009", "date 2009-05-23"},
            {"en juin 2007", "date 2007-06"},
            {"en mars dernier, puis en mai prochain", "date 0000-03 last; date 0000-05 next"},
            {"jusqu’à la mi-juillet", "date 0000-07-mid yearless"},
            {"à la mi-juillet 2008", "date 2008-07-mid"},
            {"fin août", "date 0000-08-end yearless"},
            {"à la fin d’août 2003", "date 2003-08-end"},
            {"début décembre 2001", "date 2001-12-early"},
            {"au début du mois de décembre 2001", "date 2001-12-early"},
            {"au printemps 2010", "date 2010-spring"},
            {"dès l’été", "date 0000-summer yearless"},
            {"l’hiver dernier", "date 0000-winter last"},
            {"en 1998 et en 2003", "date 1998; date 2003"},
            {"avant la fin 1998", "date 1998"},
            {"à l’horizon 2030", "date 2030"},
        },
        Language::French);
}

TEST_CASE("what French must not read") {
    check_all(
        {
            {"la passerelle a été ouverte par un maire", ""},
            {"la phase 2 du chantier, page 3", ""},
            {"ouvert 24/7, à 12h50, en 4G", ""},
            {"le 3e étage, le 1er rang", ""},
            {"une croissance à plusieurs étages", ""},
            {"la version 2.1.3 du plan", ""},
            {"225 millions de dollars", ""},
            {"un tiers des voix, la moitié des sièges", ""},
            {"le salon CES2025", ""},
            {"il perd des millions", ""},
            {"mille fois merci", "count 1000"},
        },
        Language::French);
}

TEST_CASE("English figures and dates") {
    check_all(
        {
            {"it cost €37 million", "money 37000000"},
            {"it cost €37m in all", "money 37000000"},
            {"it cost 37 million euros", "money 37000000"},
            {"€1.5 million was public", "money 1500000"},
            {"€5,000 a month", "money 5000"},
            {"a few million euros", "few money 1000000"},
            {"at least €80 million", "at_least money 80000000"},
            {"between €2 million", "money 2000000"},
            {"18.6% of the farm", "percent 18.6"},
            {"20 per cent of the votes", "percent 20"},
            {"12,000 lamps", "count 12000"},
            {"3.5 million jobs", "count 3500000"},
            {"200 to 400 jobs", "count 200-400"},
            {"from 200 to 400 jobs", "count 200-400"},
            {"about forty neighbours", "about count 40"},
            {"some twenty-five barrels", "about count 25"},
            {"one hundred and five beds", "count 105"},
            {"two and a half years later", "months 30"},
            {"a year and a half later", "months 18"},
            {"a 30-month wait", "months 30"},
            {"on 9 November 1999", "date 1999-11-09"},
            {"on November 9, 1999", "date 1999-11-09"},
            {"in June 2007", "date 2007-06"},
            {"in mid-July 2008", "date 2008-07-mid"},
            {"at the end of August 2003", "date 2003-08-end"},
            {"in early December 2001", "date 2001-12-early"},
            {"at the beginning of December 2001", "date 2001-12-early"},
            {"in autumn 2010", "date 2010-autumn"},
            {"in the autumn of 2010", "date 2010-autumn"},
            {"last March", "date 0000-03 last"},
            {"they may march on in 1998", "date 1998"},
            {"$225 million, phase 2, a mayor, the 3rd floor, 2.1.3", ""},
            {"225 million dollars", ""},
        },
        Language::English);
}

TEST_CASE("the corpus of readings: every misread is known by its sentence") {
    struct Tally {
        int sentences = 0, silent = 0;
        std::string misreads;
    } french, english;
    const auto corpus = base::SystemFiles().read(
        std::string(SOURCE_FOLDER) + "/tests/data/figures/readings.tsv", 1 << 20);
    REQUIRE(corpus.ok());
    std::istringstream lines(*corpus);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('#')) {
            continue;
        }
        const auto first = line.find('\t');
        const auto second = line.find('\t', first + 1);
        REQUIRE_MESSAGE(second != line.npos, line);
        const std::string sentence = line.substr(first + 1, second - first - 1);
        const std::string expected = line.substr(second + 1);
        const bool in_french = line.starts_with("fr");
        Tally& tally = in_french ? french : english;
        ++tally.sentences;
        tally.silent += expected.empty() ? 1 : 0;
        const std::string found = read(sentence, in_french ? Language::French : Language::English);
        if (found != expected) {
            tally.misreads += fmt::format("{}: {}\n", sentence, found);
        }
    }
    CHECK(french.sentences == 247);
    CHECK(french.silent == 77);
    CHECK(french.misreads ==
          "le Boeing 747: count 747\n"
          "mille-feuille et cent-suisses: count 1000; count 100\n");
    CHECK(english.sentences == 100);
    CHECK(english.silent == 32);
    CHECK(english.misreads == "a Boeing 747: count 747\n");
}

TEST_CASE("a date without year is completed from the date of the text") {
    const auto complete = [](const char* sentence, const char* written, bool backwards) {
        const auto readings = packs::evidence::read_figures(sentence, Language::French);
        REQUIRE(readings.size() == 1);
        return facts::to_string(
            packs::evidence::completed(readings[0], *facts::parse_date(written), backwards));
    };
    CHECK(complete("en juillet", "2009-07", true) == "2009-07");
    CHECK(complete("en juillet dernier", "2009-07", true) == "2008-07");
    CHECK(complete("en décembre", "2009-07", true) == "2008-12");
    CHECK(complete("en décembre", "2009-07-14", false) == "2009-12");
    CHECK(complete("à la mi-juillet", "2009-07-14", false) == "2009-07-mid");
    CHECK(complete("en juin", "2009-07-14", false) == "2010-06");
    CHECK(complete("le 2 octobre", "2009-10-12", true) == "2009-10-02");
}

TEST_CASE("words of comparing are read where a comparison is looked for") {
    const auto found =
        packs::evidence::read_comparisons("payé à la même hauteur", Language::French);
    REQUIRE(found.size() == 1);
    CHECK(found[0].compare == facts::Compare::Same);
    const auto in_line =
        packs::evidence::read_comparisons("dans la lignée du secteur", Language::French);
    REQUIRE(in_line.size() == 1);
    CHECK(in_line[0].compare == facts::Compare::Same);
    CHECK(packs::evidence::read_comparisons("payé par la ville", Language::French).empty());
}
