// SPDX-License-Identifier: MIT
#include "facts/date_words.h"
#include "facts/noun_words.h"
#include "facts/value_words.h"
#include "support/facts/fact_builder.h"

#include <doctest/doctest.h>

using namespace facts;
using text::Language;

namespace {

constexpr auto french = Language::French;
constexpr auto english = Language::English;

/// Plain, bare, de, a, que of a name.
std::string forms(const FrenchNoun& noun) {
    std::string all;
    for (const Form form : {Form::Plain, Form::Bare, Form::De, Form::A, Form::Que}) {
        all += (all.empty() ? "" : " · ") + noun_words(noun, form);
    }
    return all;
}

FrenchNoun noun(std::string name, Gender gender = Gender::Masculine,
                FrenchArticle article = FrenchArticle::None, Number number = Number::Singular) {
    return {std::move(name), gender, number, article, Elision::Auto, "", ""};
}

constexpr auto feminine = Gender::Feminine;
constexpr auto masculine = Gender::Masculine;
constexpr auto le = FrenchArticle::Definite;
constexpr auto un = FrenchArticle::Indefinite;

FactBase some_entities() {
    support::Parts parts;
    for (const std::string name : {"Orange", "Thales", "SFR"}) {
        parts.entities.push_back(support::company(name, name));
    }
    auto bank = support::thing("bank", EntityClass::PublicBody, "Banque");
    bank.noun.fr.gender = feminine;
    bank.noun.fr.article = le;
    bank.noun.en = {"Bank", Number::Singular, EnglishArticle::Definite, "in", ""};
    auto starck = support::thing("martin", EntityClass::Person, "Anne Martin");
    starck.noun.fr.gender = feminine;
    auto fund = support::thing("fund", EntityClass::PublicBody, "Fonds pour le numérique");
    fund.short_name = {"FSN", "FSN"};
    auto exit = support::thing("exit", EntityClass::Event, "départ d’Anne Martin");
    exit.noun.en.name = "departure of Anne Martin";
    parts.entities.insert(parts.entities.end(), {bank, starck, fund, exit});
    return parts.base();
}

std::string said(const Value& value, Form form = Form::Plain) {
    const FactBase base = some_entities();
    return value_words(base, value, form, french) + " / " + value_words(base, value, form, english);
}

std::string option(const Value& value) {
    const FactBase base = some_entities();
    return option_words(base, value, french) + " / " + option_words(base, value, english);
}

}  // namespace

TEST_CASE("a French name takes article, preposition, elision and contraction") {
    CHECK(forms(noun("Orange")) == "Orange · Orange · d’Orange · à Orange · qu’Orange");
    CHECK(forms(noun("SFR")) == "SFR · SFR · de SFR · à SFR · que SFR");
    CHECK(forms(noun("IBM")) == "IBM · IBM · d’IBM · à IBM · qu’IBM");
    CHECK(forms(noun("Caisse des dépôts", feminine, le)) ==
          "la Caisse des dépôts · Caisse des dépôts · de la Caisse des dépôts · à la Caisse des "
          "dépôts · que la Caisse des dépôts");
    CHECK(forms(noun("État", masculine, le)) ==
          "l’État · État · de l’État · à l’État · que l’État");
    CHECK(forms(noun("FSN", masculine, le)) == "le FSN · FSN · du FSN · au FSN · que le FSN");
    CHECK(forms(noun("hébergeurs", masculine, le, Number::Plural)) ==
          "les hébergeurs · hébergeurs · des hébergeurs · aux hébergeurs · que les hébergeurs");
    CHECK(forms(noun("audit", masculine, un)) ==
          "un audit · audit · d’un audit · à un audit · qu’un audit");
    CHECK(forms(noun("éviction", feminine, un)) ==
          "une éviction · éviction · d’une éviction · à une éviction · qu’une éviction");
    CHECK(forms(noun("éditeurs", masculine, un, Number::Plural)) ==
          "des éditeurs · éditeurs · d’éditeurs · à des éditeurs · que des éditeurs");
    CHECK(forms(noun("banques", feminine, un, Number::Plural)) ==
          "des banques · banques · de banques · à des banques · que des banques");
}

TEST_CASE("elision follows the folded first letter, and the entity may overrule it") {
    CHECK(elides("Île-de-France"));
    CHECK(elides("œuvre"));
    CHECK(elides("école"));
    CHECK_FALSE(elides("hôpital"));
    CHECK_FALSE(elides("Yonne"));
    CHECK_FALSE(elides("225"));
    CHECK_FALSE(elides(""));
    FrenchNoun hospital = noun("hôpital", masculine, le);
    hospital.elide = Elision::Yes;
    CHECK(noun_words(hospital, Form::De) == "de l’hôpital");
    FrenchNoun eleven = noun("onze");
    eleven.elide = Elision::No;
    CHECK(noun_words(eleven, Form::De) == "de onze");
}

TEST_CASE("a head stands before a name that fights grammar, but for the bare form") {
    FrenchNoun daily = noun("Les Nouvelles", masculine, FrenchArticle::None, Number::Plural);
    daily.head = "le quotidien";
    CHECK(forms(daily) ==
          "le quotidien Les Nouvelles · Les Nouvelles · du quotidien Les Nouvelles "
          "· au quotidien Les Nouvelles · que le quotidien Les Nouvelles");
    daily.head = "l’hebdomadaire";
    CHECK(noun_words(daily, Form::De) == "de l’hebdomadaire Les Nouvelles");
    EnglishNoun english_daily{"Les Nouvelles", Number::Singular, EnglishArticle::None, "in",
                              "the daily"};
    CHECK(noun_words(english_daily, Form::De) == "of the daily Les Nouvelles");
    CHECK(noun_words(english_daily, Form::Bare) == "Les Nouvelles");
}

TEST_CASE("a place takes its own preposition") {
    const auto place = [](std::string name, std::string preposition, FrenchArticle article,
                          Gender gender = masculine, Number number = Number::Singular) {
        FrenchNoun made = noun(std::move(name), gender, article, number);
        made.place = std::move(preposition);
        return noun_words(made, Form::Loc);
    };
    CHECK(place("Val-de-Reuil", "à", FrenchArticle::None) == "à Val-de-Reuil");
    CHECK(place("Havre", "à", le) == "au Havre");
    CHECK(place("Île-de-France", "en", le, feminine) == "en Île-de-France");
    CHECK(place("Japon", "au", le) == "au Japon");
    CHECK(place("États-Unis", "aux", le, masculine, Number::Plural) == "aux États-Unis");
    CHECK(place("Eure", "dans", le, feminine) == "dans l’Eure");
    CHECK(place("Thales", "", FrenchArticle::None) == "chez Thales");
    const EnglishNoun states{"United States", Number::Singular, EnglishArticle::Definite, "in", ""};
    CHECK(noun_words(states, Form::Loc) == "in the United States");
}

TEST_CASE("English articles stand in every form but the bare one") {
    const EnglishNoun interview{"interview", Number::Singular, EnglishArticle::IndefiniteAn, "in",
                                ""};
    CHECK(noun_words(interview, Form::Plain) == "an interview");
    CHECK(noun_words(interview, Form::De) == "of an interview");
    CHECK(noun_words(interview, Form::A) == "to an interview");
    CHECK(noun_words(interview, Form::Que) == "that an interview");
    CHECK(noun_words(interview, Form::Bare) == "interview");
}

TEST_CASE("who stands in his own list is said by a pronoun") {
    const FactBase base = some_entities();
    const Entity& martin = *base.find_entity("martin");
    CHECK(self_words(martin, french) == "elle-même");
    CHECK(self_words(martin, english) == "herself");
    CHECK(self_words(*base.find_entity("Orange"), french) == "lui-même");
    CHECK(self_words(*base.find_entity("Orange"), english) == "itself");
    const Value list = support::entities({"bank", "martin"});
    CHECK(value_words(base, list, Form::De, french, &martin) == "de la Banque et d’elle-même");
    CHECK(value_words(base, list, Form::Plain, english, &martin) == "the Bank and herself");
    Entity plural = martin;
    plural.noun.fr.number = Number::Plural;
    plural.noun.en.number = Number::Plural;
    CHECK(self_words(plural, french) == "elles-mêmes");
    CHECK(self_words(plural, english) == "themselves");
}

TEST_CASE("lists repeat a French preposition, and say an English one once") {
    const Value list = support::entities({"Orange", "Thales", "bank"});
    CHECK(said(list) == "Orange, Thales et la Banque / Orange, Thales and the Bank");
    CHECK(said(list, Form::De) ==
          "d’Orange, de Thales et de la Banque / of Orange, Thales and the Bank");
    CHECK(said(support::entities({"SFR"}), Form::A) == "à SFR / to SFR");
}

TEST_CASE("money") {
    using support::money;
    CHECK(said(money(225000000)) == "225\u00a0millions d’euros / €225 million");
    CHECK(said(money(1500000)) == "1,5\u00a0million d’euros / €1.5 million");
    CHECK(said(money(225000000), Form::De) == "de 225\u00a0millions d’euros / of €225 million");
    CHECK(said(money(75000000, Qualifier::AtLeast)) ==
          "au moins 75\u00a0millions d’euros / at least €75 million");
    CHECK(said(money(75000000, Qualifier::AtMost), Form::De) ==
          "d’au plus 75\u00a0millions d’euros / of at most €75 million");
    CHECK(said(money(2000000, Qualifier::About), Form::De) ==
          "d’environ 2\u00a0millions d’euros / of about €2 million");
    CHECK(said(money(1000000, Qualifier::Few)) ==
          "quelques millions d’euros / a few million euros");
    CHECK(said({Money{100000000, 225000000}, {}, {}}) ==
          "de 100 à 225\u00a0millions d’euros / €100 million to €225 million");
}

TEST_CASE("percentages and months") {
    CHECK(said(support::percent(444, 1)) == "44,4\u202f% / 44.4%");
    CHECK(said(support::percent(33)) == "33\u202f% / 33%");
    CHECK(said(support::percent(33), Form::De) == "de 33\u202f% / of 33%");
    CHECK(said(support::months(1)) == "1 mois / 1 month");
    CHECK(said(support::months(6)) == "six mois / six months");
    CHECK(said(support::months(12)) == "un an / one year");
    CHECK(said(support::months(12), Form::De) == "d’un an / of one year");
    CHECK(said(support::months(18)) == "dix-huit mois / eighteen months");
    CHECK(said(support::months(24)) == "deux ans / two years");
    CHECK(said(support::months(30)) == "deux ans et demi / two and a half years");
    CHECK(said(support::months(31)) == "31 mois / 31 months");
    CHECK(option(support::months(12)) == "Un an / One year");
    CHECK(option(support::months(36)) == "Trois ans / Three years");
    CHECK(option(support::months(31)) == "31 mois / 31 months");
}

TEST_CASE("counts") {
    using support::count;
    CHECK(said(count(300)) == "300 emplois / 300 jobs");
    CHECK(said(count(1)) == "1 emploi / 1 job");
    CHECK(said(count(2)) == "deux emplois / two jobs");
    CHECK(said(count(20, {}, Qualifier::AtLeast)) ==
          "au moins vingt emplois / at least twenty jobs");
    CHECK(said(count(21)) == "21 emplois / 21 jobs");
    CHECK(said(count(10000)) == "10\u202f000 emplois / 10,000 jobs");
    CHECK(said(count(2500000)) == "2,5\u00a0millions d’emplois / 2.5 million jobs");
    CHECK(said(count(300, 500)) == "de 300 à 500 emplois / 300 to 500 jobs");
    CHECK(said(count(300, 500), Form::De) == "de 300 à 500 emplois / of 300 to 500 jobs");
    CHECK(said(count(40, {}, Qualifier::About)) == "environ 40 emplois / about 40 jobs");
    CHECK(said(count(40, {}, Qualifier::About), Form::Of) ==
          "une quarantaine d’emplois / about forty jobs");
    CHECK(said(count(37, {}, Qualifier::About), Form::Of) == "environ 37 emplois / about 37 jobs");
    CHECK(said(count(1000, {}, Qualifier::Few)) ==
          "quelques milliers d’emplois / a few thousand jobs");
    CHECK(said(count(1, {}, Qualifier::Few)) == "quelques emplois / a few jobs");
}

TEST_CASE("dates: on, since, by, around, and bare") {
    const auto all = [](std::string_view text) {
        std::string words;
        for (const Form form :
             {Form::Plain, Form::On, Form::Since, Form::By, Form::Around, Form::De}) {
            words += (words.empty() ? "" : " · ") + date_words(support::date(text), form, french);
        }
        words += "\n";
        for (const Form form : {Form::Plain, Form::On, Form::Since, Form::By, Form::Around}) {
            words += (words.back() == '\n' ? "" : " · ") +
                     date_words(support::date(text), form, english);
        }
        return words;
    };
    CHECK(all("2012-10-02") ==
          "2 octobre 2012 · le 2 octobre 2012 · depuis le 2 octobre 2012 · d’ici au 2 octobre 2012 "
          "· vers le 2 octobre 2012 · du 2 octobre 2012\n"
          "2 October 2012 · on 2 October 2012 · since 2 October 2012 · by 2 October 2012 · "
          "around 2 October 2012");
    CHECK(all("2016-01-01").substr(0, 20) == "1er janvier 2016 · ");
    CHECK(all("2014-03") ==
          "mars 2014 · en mars 2014 · depuis mars 2014 · d’ici à mars 2014 · "
          "vers mars 2014 · de mars 2014\n"
          "March 2014 · in March 2014 · since March 2014 · by March 2014 · "
          "around March 2014");
    CHECK(all("2014-08").substr(0, 27) == "août 2014 · en août 2014");
    CHECK(all("2013-autumn") ==
          "automne 2013 · à l’automne 2013 · depuis l’automne 2013 · d’ici à l’automne 2013 · vers "
          "l’automne 2013 · de l’automne 2013\n"
          "autumn 2013 · in autumn 2013 · since autumn 2013 · by autumn 2013 · around autumn 2013");
    CHECK(date_words(support::date("2013-spring"), Form::On, french) == "au printemps 2013");
    CHECK(date_words(support::date("2013-winter"), Form::On, french) == "à l’hiver 2013");
    CHECK(all("2014-04-mid") ==
          "mi-avril 2014 · à la mi-avril 2014 · depuis la mi-avril 2014 · d’ici à la mi-avril 2014 "
          "· vers la mi-avril 2014 · de la mi-avril 2014\n"
          "mid-April 2014 · in mid-April 2014 · since mid-April 2014 · by mid-April 2014 · around "
          "mid-April 2014");
    CHECK(all("2014-04-end") ==
          "fin avril 2014 · fin avril 2014 · depuis fin avril 2014 · d’ici à fin avril 2014 · vers "
          "fin avril 2014 · de fin avril 2014\n"
          "end of April 2014 · at the end of April 2014 · since the end of April 2014 · by the end "
          "of April 2014 · around the end of April 2014");
    CHECK(date_words(support::date("2012-09-early"), Form::On, french) == "début septembre 2012");
    CHECK(date_words(support::date("2012-09-early"), Form::On, english) ==
          "in early September 2012");
    CHECK(all("2017") ==
          "2017 · en 2017 · depuis 2017 · d’ici à 2017 · vers 2017 · de 2017\n"
          "2017 · in 2017 · since 2017 · by 2017 · around 2017");
    CHECK(said(support::on("2017", Qualifier::About), Form::On) == "vers 2017 / around 2017");
}

TEST_CASE("periods") {
    const auto period = [](std::string_view first, std::string_view last) {
        const std::pair both{support::date(first), support::date(last)};
        return period_words(both, french) + " / " + period_words(both, english);
    };
    CHECK(period("2012", "2015") == "de 2012 à 2015 / from 2012 to 2015");
    CHECK(period("2012-10-02", "2016-01-01") ==
          "du 2 octobre 2012 au 1er janvier 2016 / from 2 October 2012 to 1 January 2016");
    CHECK(period("2014-04-mid", "2014-04-end") ==
          "de la mi-avril 2014 à fin avril 2014 / from mid-April 2014 to the end of April 2014");
    CHECK(period("2014-02", "2014-02") == "en février 2014 / in February 2014");
}

TEST_CASE("options are short, without article, capital where they are no proper names") {
    CHECK(option(support::entity("bank")) == "Banque / Bank");
    CHECK(option(support::entity("fund")) == "FSN / FSN");
    CHECK(option(support::entity("exit")) == "Départ d’Anne Martin / Departure of Anne Martin");
    CHECK(option(support::on("2014-04-mid")) == "Mi-avril 2014 / Mid-April 2014");
    CHECK(option({Compare::Same, {}, {}}) == "Autant / The same");
    CHECK(option(support::money(75000000, Qualifier::AtLeast)) ==
          "Au moins 75\u00a0millions d’euros / At least €75 million");
    CHECK(option(support::entities({"SFR", "Orange"})) == "SFR et Orange / SFR and Orange");
}

TEST_CASE("number and gender of a value choose among words") {
    const FactBase base = some_entities();
    CHECK_FALSE(is_plural(base, support::percent(15, 1), french));
    CHECK(is_plural(base, support::percent(15, 1), english));
    CHECK(is_plural(base, support::entities({"SFR", "bank"}), french));
    CHECK(is_plural(base, support::count(300, 500), english));
    CHECK_FALSE(is_plural(base, support::months(12), french));
    CHECK(is_plural(base, support::months(18), english));
    CHECK_FALSE(is_plural(base, support::entity("bank"), english));
    CHECK(gender_of(base, support::entity("bank")) == feminine);
    CHECK(gender_of(base, support::entities({"SFR", "bank"})) == masculine);
    CHECK(gender_of(base, support::entities({"martin", "bank"})) == feminine);
    CHECK(gender_of(base, support::percent(3)) == masculine);
}
