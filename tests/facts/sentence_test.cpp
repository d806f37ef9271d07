// SPDX-License-Identifier: MIT
#include "facts/sentence.h"
#include "support/facts/fact_builder.h"

#include <doctest/doctest.h>

using namespace facts;
using namespace support;
using text::Language;

namespace {

Parts audit() {
    Parts parts;
    auto orange = company("orange", "Orange");
    auto mill = company("mill", "Moulin");
    mill.noun.fr.article = FrenchArticle::Definite;
    mill.noun.en = {"Mill", Number::Singular, EnglishArticle::Definite, "in", ""};
    auto martin = thing("martin", EntityClass::Person, "Anne Martin");
    martin.noun.fr.gender = Gender::Feminine;
    auto gazette = thing("gazette", EntityClass::Publication, "La Gazette du Cloud");
    auto echo = thing("echo", EntityClass::Publication, "Les Nouvelles");
    echo.noun.fr.head = "le quotidien";
    echo.noun.en.head = "the daily";
    parts.entities = {orange, mill, martin, gazette, echo};
    Source source;
    source.id = "s1";
    source.publication = "gazette";
    source.date = date("2014-02-17");
    source.nickname = {"l’article de la Gazette sur l’audit", "the Gazette piece on the audit"};
    parts.sources = {source};
    auto ordered = fact("order", "ordered",
                        {{"subject", entity("mill")},
                         {"holder", entity("martin")},
                         {"value", entities({"orange", "martin"})}});
    ordered.as_of = date("2014-02");
    parts.facts = {ordered};
    return parts;
}

std::string fill(std::string_view form, const Parts& parts = audit(), bool date_asked = false) {
    const FactBase base = parts.base();
    Filling filling{base, base.facts().front()};
    filling.date_asked = date_asked;
    return filled(sound_template(form), filling, Language::French) + " / " +
           filled(sound_template(form), filling, Language::English);
}

std::string attributed(const Claim& by, Attribution how) {
    const FactBase base = audit().base();
    how.claim = &by;
    return attribution_words(base, how, Language::French) + "/ " +
           attribution_words(base, how, Language::English);
}

}  // namespace

TEST_CASE("roles are said in their forms, and nothing is made small or large") {
    CHECK(fill("{subject.de} {holder.a}") ==
          "du Moulin à Anne Martin / of the Mill to Anne Martin");
}

TEST_CASE("a holder in his own list is said by a pronoun") {
    CHECK(fill("{value.de}") == "d’Orange et d’elle-même / of Orange and herself");
}

TEST_CASE("words agree with a role") {
    CHECK(fill("{holder|né|née|nés|nées} {value|seul|seuls}") == "née seuls / née seuls");
}

TEST_CASE("three words say less, the same or more") {
    const FactBase base = audit().base();
    std::string told;
    for (const Compare compare : {Compare::More, Compare::Same, Compare::Less}) {
        const Value value{compare, {}, {}};
        const Filling filling{base, base.facts().front(), nullptr, "value", &value, false};
        told +=
            filled(sound_template("{value|slower|as fast|faster} "), filling, Language::English);
    }
    CHECK(told == "faster as fast slower ");
}

TEST_CASE("when, by and source are those of the fact") {
    CHECK(fill("{when}, {by}") == "en février 2014,  / in February 2014, ");
    CHECK(fill("selon {source}") ==
          "selon La Gazette du Cloud en février 2014 / "
          "selon La Gazette du Cloud in February 2014");
    CHECK(fill("selon {source}", audit(), true) ==
          "selon l’article de la Gazette sur l’audit / selon the Gazette piece on the audit");
    Parts parts = audit();
    parts.facts[0].as_of.reset();
    CHECK(fill("{when}", parts) == " / ");
    parts.facts[0].period = {date("2012"), date("2015")};
    parts.facts[0].claims[0].by = {"martin", "orange"};
    CHECK(fill("{when} {by}", parts) ==
          "de 2012 à 2015 Anne Martin et Orange / "
          "from 2012 to 2015 Anne Martin and Orange");
}

TEST_CASE("a false statement says another value in one role") {
    const FactBase base = audit().base();
    const Value other = entity("orange");
    const Filling filling{base, base.facts().front(), nullptr, "subject", &other, false};
    CHECK(filled(sound_template("{subject.de} {holder}"), filling, Language::French) ==
          "d’Orange Anne Martin");
}

TEST_CASE("who says it is told without a participle") {
    const Claim own = claim("s1");
    CHECK(attributed(own, {}) ==
          "selon La Gazette du Cloud en février 2014, / "
          "according to La Gazette du Cloud in February 2014, ");
    Attribution how;
    how.says_date = false;
    CHECK(attributed(own, how) ==
          "selon La Gazette du Cloud, / according to La Gazette du Cloud, ");
    how = {};
    how.by_nickname = true;
    CHECK(attributed(own, how) ==
          "selon l’article de la Gazette sur l’audit, / "
          "according to the Gazette piece on the audit, ");
}

TEST_CASE("whose claim it is stands before the source, in brackets") {
    const Claim reported = claim("s1", Stance::Reports, {"martin"});
    Attribution how;
    how.says_by = true;
    CHECK(attributed(reported, how) ==
          "d’après Anne Martin (La Gazette du Cloud, février 2014), / "
          "according to Anne Martin (La Gazette du Cloud, February 2014), ");
    how.by_nickname = true;
    CHECK(attributed(reported, how) ==
          "d’après Anne Martin (l’article de la Gazette sur l’audit), / "
          "according to Anne Martin (the Gazette piece on the audit), ");
    how = {};
    how.says_by = true;
    how.says_date = false;
    CHECK(attributed(claim("s1", Stance::Reports, {"echo"}), how) ==
          "d’après le quotidien Les Nouvelles (La Gazette du Cloud), / "
          "according to the daily Les Nouvelles (La Gazette du Cloud), ");
    Claim unnamed = claim("s1", Stance::Quotes);
    unnamed.by_unnamed = true;
    CHECK(attributed(unnamed, how) ==
          "d’après une source non nommée (La Gazette du Cloud), / "
          "according to an unnamed source (La Gazette du Cloud), ");
}

TEST_CASE("only the first letter of the finished sentence is a capital") {
    CHECK(finished("selon Anne, ", "quelle part ?") == "Selon Anne, quelle part ?");
    CHECK(finished("", "à l’origine, qui ?") == "À l’origine, qui ?");
    CHECK(finished("", "225 emplois.") == "225 emplois.");
}
