// SPDX-License-Identifier: MIT
#include "facts/reasoning.h"
#include "support/facts/fact_builder.h"

#include <doctest/doctest.h>

using namespace support;
using facts::Doubt;
using facts::Ground;
using facts::Reasoning;
using facts::ValueType;

namespace {

/// Three shares of the mill, in a list declared complete, two of the dairy, and two births.
Parts shares() {
    Parts parts;
    parts.entities = {company("anna", "Anna"),   company("bruno", "Bruno"),
                      company("chloe", "Chloé"), company("dan", "Dan"),
                      company("mill", "Mill"),   company("dairy", "Dairy")};
    auto stake = relation("stake", {{"subject", ValueType::Entity},
                                    {"company", ValueType::Entity},
                                    {"value", ValueType::Percent}});
    stake.determined = {{"value", {"subject", "company"}}};
    auto born = relation("born", {{"subject", ValueType::Entity}, {"value", ValueType::Date}});
    born.determined = {{"value", {"subject"}}};
    born.nature = facts::Nature::Event;
    auto reason =
        relation("reason", {{"subject", ValueType::Entity}, {"value", ValueType::Entity}});
    parts.relations = {stake, born, reason};
    const auto share = [](std::string id, std::string who, std::string of, int percentage) {
        auto made = fact(std::move(id), "stake",
                         {{"subject", entity(std::move(who))},
                          {"company", entity(std::move(of))},
                          {"value", percent(percentage)}});
        made.as_of = date("2012");
        return made;
    };
    parts.facts = {
        share("mill-anna", "anna", "mill", 47),
        share("mill-bruno", "bruno", "mill", 20),
        share("mill-chloe", "chloe", "mill", 33),
        share("dairy-anna", "anna", "dairy", 60),
        share("dairy-dan", "dan", "dairy", 40),
        fact("birth-mill", "born", {{"subject", entity("mill")}, {"value", on("2012-10-02")}}),
        fact("birth-dairy", "born", {{"subject", entity("dairy")}, {"value", on("2013-autumn")}}),
        fact("why", "reason", {{"subject", entity("mill")}, {"value", entity("dan")}})};
    parts.closures.push_back({"stake", {{"company", entity("mill")}}, {}, {}});
    return parts;
}

std::string told(const facts::Finding& finding) {
    if (const auto* ground = std::get_if<Ground>(&finding)) {
        std::string text{to_string(ground->kind)};
        text += " " + ground->fact + " " + ground->role;
        return ground->kind == Ground::Kind::Closure ? text + " " + std::to_string(ground->closure)
                                                     : text;
    }
    const auto& doubt = std::get<Doubt>(finding);
    return "doubt " + std::string(to_string(doubt.kind)) +
           (doubt.fact.empty() ? "" : " " + doubt.fact);
}

std::string weigh(const Parts& parts, std::string_view fact, std::string_view role,
                  const facts::Value& value, const std::optional<facts::Id>& source = {}) {
    const facts::FactBase base = parts.base();
    return told(Reasoning(base).weigh(*base.find_fact(fact), role, value, source));
}

std::string answers(const Parts& parts, std::string_view relation, std::string asked, Roles given,
                    std::optional<facts::Id> source = {},
                    std::optional<std::pair<facts::Date, facts::Date>> when = {}) {
    const facts::FactBase base = parts.base();
    std::string ids;
    for (const auto& reply : Reasoning(base).answers(
             {base.find_relation(relation), std::move(asked), std::move(given), source, when})) {
        ids += reply.fact->id + " ";
    }
    return ids;
}

}  // namespace

TEST_CASE("another value of a determined role contradicts the fact itself") {
    CHECK(weigh(shares(), "mill-anna", "value", percent(20)) == "contradiction mill-anna value");
    CHECK(weigh(shares(), "birth-mill", "value", on("2013")) == "contradiction birth-mill value");
}

TEST_CASE("the world is open: what nothing contradicts may be true") {
    CHECK(weigh(shares(), "why", "value", entity("anna")) == "doubt undetermined");
    CHECK(weigh(shares(), "dairy-anna", "subject", entity("bruno")) == "doubt undetermined");
    CHECK(weigh(shares(), "birth-mill", "subject", entity("anna")) == "doubt undetermined");
}

TEST_CASE("a value put in another's place contradicts what the base knows of it") {
    CHECK(weigh(shares(), "dairy-anna", "subject", entity("dan")) ==
          "contradiction dairy-dan value");
    CHECK(weigh(shares(), "birth-mill", "subject", entity("dairy")) ==
          "contradiction birth-dairy value");
}

TEST_CASE("what was so at another time contradicts nothing") {
    Parts parts = shares();
    parts.find_fact("dairy-dan").as_of = date("2015");
    CHECK(weigh(parts, "dairy-anna", "subject", entity("dan")) == "doubt undetermined");
}

TEST_CASE("a closed list leaves the others out") {
    CHECK(weigh(shares(), "mill-anna", "subject", entity("dan")) == "closure mill-anna subject 0");
}

TEST_CASE("a list closed in one source holds only where the stem names that source") {
    Parts parts = shares();
    parts.closures[0].source = "s1";
    CHECK(weigh(parts, "mill-anna", "subject", entity("dan")) == "doubt undetermined");
    CHECK(weigh(parts, "mill-anna", "subject", entity("dan"), "s1") ==
          "closure mill-anna subject 0");
    CHECK(weigh(parts, "mill-anna", "subject", entity("dan"), "s2") == "doubt undetermined");
}

TEST_CASE("the value of the same roles at another date is not wrong") {
    Parts parts = shares();
    auto later = parts.find_fact("mill-anna");
    later.id = "mill-anna-later";
    later.roles[2].second = percent(100);
    later.as_of = date("2015");
    parts.facts.push_back(later);
    CHECK(weigh(parts, "mill-anna", "value", percent(98)) == "doubt also-true mill-anna-later");
}

TEST_CASE("too close, within, in the fact: no option") {
    CHECK(weigh(shares(), "mill-anna", "value", percent(45)) == "doubt too-close mill-anna");
    CHECK(weigh(shares(), "birth-mill", "value", on("2012-10")) == "doubt too-close birth-mill");
    CHECK(weigh(shares(), "mill-anna", "subject", entity("mill")) == "doubt in-the-fact mill-anna");
    Parts parts = shares();
    parts.find_entity("dan").part_of = {"anna"};
    CHECK(weigh(parts, "mill-anna", "subject", entity("dan")) == "doubt too-close mill-anna");
}

TEST_CASE("a lower floor and a higher ceiling follow from the right one: no option") {
    const auto at_least = [](int share) {
        auto value = percent(share);
        value.qualifier = facts::Qualifier::AtLeast;
        return value;
    };
    const auto at_most = [](int share) {
        auto value = percent(share);
        value.qualifier = facts::Qualifier::AtMost;
        return value;
    };
    Parts parts = shares();
    parts.find_fact("mill-anna").roles[2].second = at_least(50);
    CHECK(weigh(parts, "mill-anna", "value", at_least(30)) == "doubt also-true mill-anna");
    CHECK(weigh(parts, "mill-anna", "value", at_least(70)) == "contradiction mill-anna value");
    parts.find_fact("mill-anna").roles[2].second = at_most(50);
    CHECK(weigh(parts, "mill-anna", "value", at_most(70)) == "doubt also-true mill-anna");
    CHECK(weigh(parts, "mill-anna", "value", at_most(30)) == "contradiction mill-anna value");
}

TEST_CASE("bars of the fact and of its disagreements hold") {
    Parts parts = shares();
    parts.find_fact("mill-anna").bars["subject"] = {{entity("dan")}, "took the same side"};
    CHECK(weigh(parts, "mill-anna", "subject", entity("dan")) == "doubt barred mill-anna");
    parts = shares();
    facts::Disagreement about;
    about.facts = {"mill-bruno"};
    about.bars = {{"mill-bruno", {percent(75)}}};
    parts.disagreements = {about};
    CHECK(weigh(parts, "mill-bruno", "value", percent(75)) == "doubt barred mill-bruno");
    CHECK(weigh(parts, "mill-bruno", "value", percent(77)) == "doubt barred mill-bruno");
    CHECK(weigh(parts, "mill-bruno", "value", percent(90)) == "contradiction mill-bruno value");
}

TEST_CASE("another side's value is an option only where the stem names a source that is not its") {
    Parts parts = shares();
    facts::Disagreement about;
    about.facts = {"birth-mill", "birth-dairy"};
    parts.disagreements = {about};
    parts.find_fact("birth-dairy").claims = {claim("s2")};
    const auto theirs = on("2013-10");
    CHECK(weigh(parts, "birth-mill", "value", theirs) == "doubt disputed birth-dairy");
    CHECK(weigh(parts, "birth-mill", "value", theirs, "s1") == "contradiction birth-mill value");
    CHECK(weigh(parts, "birth-mill", "value", theirs, "s2") == "doubt disputed birth-dairy");
}

TEST_CASE("an entity is no option before its birth or after its end") {
    Parts parts = shares();
    parts.find_entity("dan").born = date("2014");
    CHECK(weigh(parts, "mill-anna", "subject", entity("dan")) == "doubt not-alive mill-anna");
    parts.find_entity("dan").born = date("2012-06");
    CHECK(weigh(parts, "mill-anna", "subject", entity("dan")) == "closure mill-anna subject 0");
    parts.find_entity("dan").gone = date("2011");
    CHECK(weigh(parts, "mill-anna", "subject", entity("dan")) == "doubt not-alive mill-anna");
}

TEST_CASE("a phrase is wrong only as an author's foil") {
    Parts parts = shares();
    facts::Phrase right;
    right.noun.edit().fr.name = "le relais";
    facts::Phrase foil;
    foil.noun.edit().fr.name = "l’exil";
    parts.relations.push_back(
        relation("told", {{"subject", ValueType::Entity}, {"value", ValueType::Phrase}}));
    auto told_fact =
        fact("tale", "told", {{"subject", entity("anna")}, {"value", {right, {}, {}}}});
    told_fact.foils = {{foil, "why"}};
    parts.facts.push_back(told_fact);
    CHECK(weigh(parts, "tale", "value", {foil, {}, {}}) == "foil why value");
    CHECK(weigh(parts, "tale", "value", {right, {}, {}}) == "doubt undetermined");
}

TEST_CASE("a query finds every fact that answers it") {
    CHECK(answers(shares(), "stake", "subject", {{"company", entity("mill")}}) ==
          "mill-anna mill-bruno mill-chloe ");
    CHECK(answers(shares(), "stake", "subject",
                  {{"company", entity("mill")}, {"value", percent(33)}}) == "mill-chloe ");
    CHECK(answers(shares(), "stake", "company", {{"value", percent(329, 1)}}) == "mill-chloe ");
    CHECK(answers(shares(), "born", "subject", {{"value", on("2012")}}) == "birth-mill ");
    CHECK(answers(shares(), "born", "subject", {}) == "birth-mill birth-dairy ");
    CHECK(answers(shares(), "born", "subject", {{"value", on("2013-winter")}}) == "birth-dairy ");
    CHECK(answers(shares(), "born", "subject", {{"value", on("1999")}}) == "");
}

TEST_CASE("a query may name a source and a time, and denials do not answer") {
    Parts parts = shares();
    parts.find_fact("mill-bruno").claims = {claim("s2")};
    parts.find_fact("mill-chloe").claims = {claim("s1", facts::Stance::Denies)};
    const Roles given = {{"company", entity("mill")}};
    CHECK(answers(parts, "stake", "subject", given) == "mill-anna mill-bruno ");
    CHECK(answers(parts, "stake", "subject", given, "s1") == "mill-anna ");
    CHECK(answers(parts, "stake", "subject", given, "s2") == "mill-bruno ");
    parts.find_fact("mill-bruno").as_of = date("2015");
    CHECK(answers(parts, "stake", "subject", given, {},
                  std::pair{date("2012-03"), date("2012-04")}) == "mill-anna ");
}

TEST_CASE("one reading: another answer is one that is not the key told otherwise") {
    Parts parts = shares();
    auto rounded = parts.find_fact("mill-chloe");
    rounded.id = "mill-chloe-rounded";
    rounded.roles[2].second = percent(333, 1);
    parts.facts.push_back(rounded);
    const facts::FactBase base = parts.base();
    const Reasoning reasoning(base);
    const facts::Query share{base.find_relation("stake"),
                             "value",
                             {{"subject", entity("chloe")}, {"company", entity("mill")}},
                             {},
                             {}};
    CHECK_FALSE(reasoning.other_answer(share, percent(33)));
    REQUIRE(reasoning.other_answer(share, percent(50)));
    CHECK(reasoning.other_answer(share, percent(50))->fact->id == "mill-chloe");
}

TEST_CASE("a role can be disproved when something may contradict it") {
    const facts::FactBase base = shares().base();
    const Reasoning reasoning(base);
    CHECK(reasoning.can_be_disproved(*base.find_fact("mill-anna"), "value", {}));
    CHECK(reasoning.can_be_disproved(*base.find_fact("dairy-anna"), "subject", {}));
    CHECK_FALSE(reasoning.can_be_disproved(*base.find_fact("why"), "value", {}));
}
