// SPDX-License-Identifier: MIT
#include "facts/difference.h"
#include "support/facts/fact_builder.h"

#include <doctest/doctest.h>

using namespace support;
using facts::Fineness;
using facts::Qualifier;
using facts::Value;

namespace {

facts::FactBase some_entities() {
    Parts parts;
    parts.entities = {company("fund", "Fund"), company("bank", "Bank"), company("mill", "Mill"),
                      company("cloud", "Cloud"), company("cloud-pro", "Cloud Pro")};
    parts.find_entity("fund").part_of = {"bank"};
    parts.find_entity("cloud").apart = {"cloud-pro"};
    return parts.base();
}

bool differ(const Value& key, const Value& other, const Fineness& fineness = {}) {
    return clearly_differ(some_entities(), key, other, fineness);
}

bool same(const Value& a, const Value& b) { return may_be_same(some_entities(), a, b); }

}  // namespace

TEST_CASE("entities differ unless one holds the other or they are kept apart") {
    CHECK(differ(entity("bank"), entity("mill")));
    CHECK_FALSE(differ(entity("bank"), entity("bank")));
    CHECK_FALSE(differ(entity("bank"), entity("fund")));
    CHECK_FALSE(differ(entity("fund"), entity("bank")));
    CHECK_FALSE(differ(entity("cloud-pro"), entity("cloud")));
    CHECK_FALSE(differ(entity("bank"), percent(3)));
}

TEST_CASE("lists differ when the key is complete and neither list is part of the other") {
    CHECK(differ(entities({"bank", "mill"}), entities({"cloud", "mill"})));
    CHECK_FALSE(differ(entities({"bank", "mill"}), entities({"mill"})));
    CHECK_FALSE(differ(entities({"bank"}), entities({"mill", "bank"})));
    CHECK_FALSE(differ(entities({"bank"}, false), entities({"mill"})));
    CHECK(differ(entities({"bank", "mill"}), entities({"fund", "cloud"})));
    CHECK_FALSE(differ(entities({"bank"}), entities({"fund"})));
}

TEST_CASE("amounts are at least one and a half and at most twenty times apart") {
    CHECK(differ(money(100), money(150)));
    CHECK_FALSE(differ(money(100), money(149)));
    CHECK(differ(money(100), money(2000)));
    CHECK_FALSE(differ(money(100), money(2001)));
    CHECK(differ(money(100), money(50)));
    CHECK_FALSE(differ(money(0), money(0)));
    CHECK_FALSE(differ(money(100), count(300)));
}

TEST_CASE("what is told as about, as a few or with reserve needs three times") {
    CHECK_FALSE(differ(money(100, Qualifier::About), money(200)));
    CHECK(differ(money(100, Qualifier::About), money(300)));
    CHECK_FALSE(differ(money(100), money(200), Fineness{{}, true, {}}));
    CHECK(differ(money(100), money(300), Fineness{{}, true, {}}));
    // A few million: two to nine of them.
    CHECK_FALSE(differ(money(1000000, Qualifier::Few), money(9000000)));
    CHECK(differ(money(1000000, Qualifier::Few), money(27000000)));
}

TEST_CASE("a relation may ask for a wider ratio") {
    CHECK_FALSE(differ(money(100), money(200), Fineness{{4, 0}, false, {}}));
    CHECK(differ(money(100), money(400), Fineness{{4, 0}, false, {}}));
}

TEST_CASE("ranges do not meet, and both ends are far enough") {
    CHECK(differ(count(300, 500), count(600, 1000)));
    CHECK_FALSE(differ(count(300, 500), count(500, 900)));
    CHECK_FALSE(differ(count(300, 500), count(450)));
}

TEST_CASE("percentages are five points apart and outside the tolerance") {
    CHECK(differ(percent(333, 1), percent(383, 1)));
    CHECK_FALSE(differ(percent(333, 1), percent(382, 1)));
    CHECK_FALSE(differ(percent(33), percent(40), Fineness{{}, false, {7, 0}}));
    CHECK(differ(percent(33), percent(41), Fineness{{}, false, {7, 0}}));
}

TEST_CASE("dates have no day in common; about needs a whole unit between") {
    CHECK(differ(on("2012-10"), on("2012-11")));
    CHECK_FALSE(differ(on("2012"), on("2012-11")));
    CHECK_FALSE(differ(on("2017", Qualifier::About), on("2018")));
    CHECK(differ(on("2017", Qualifier::About), on("2019")));
    CHECK(differ(on("2017", Qualifier::About), on("2015")));
}

TEST_CASE("months by ratio, comparisons by word, phrases never") {
    CHECK(differ(months(12), months(18)));
    CHECK_FALSE(differ(months(12), months(17)));
    CHECK(differ({facts::Compare::More, {}, {}}, {facts::Compare::Same, {}, {}}));
    facts::Phrase one;
    one.noun.edit().fr.name = "éviction";
    facts::Phrase two;
    two.noun.edit().fr.name = "passage de relais";
    CHECK_FALSE(differ({one, {}, {}}, {two, {}, {}}));
}

TEST_CASE("one thing told twice: rounded, less precise, or by what contains it") {
    CHECK(same(percent(33), percent(333, 1)));
    CHECK_FALSE(same(percent(333, 1), percent(334, 1)));
    CHECK_FALSE(same(percent(33), percent(34)));
    CHECK(same(money(100), money(109)));
    CHECK_FALSE(same(money(100), money(111)));
    CHECK(same(money(1000000, Qualifier::Few), money(3000000)));
    CHECK(same(on("2012"), on("2012-10-02")));
    CHECK_FALSE(same(on("2012-09"), on("2012-10-02")));
    CHECK(same(entity("fund"), entity("bank")));
    CHECK_FALSE(same(entity("cloud"), entity("cloud-pro")));
}
