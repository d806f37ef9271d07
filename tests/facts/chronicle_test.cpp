// SPDX-License-Identifier: MIT
#include "facts/chronicle.h"

#include "support/facts/fact_builder.h"

#include <doctest/doctest.h>

using namespace support;

namespace {

Parts parts() {
    Parts made;
    made.entities = {thing("opening", facts::EntityClass::Event, "ouverture"),
                     thing("mill", facts::EntityClass::Company, "Le Moulin")};
    facts::Relation happened = relation(
        "happened", {{"subject", facts::ValueType::Entity}, {"value", facts::ValueType::Date}});
    happened.nature = facts::Nature::Event;
    happened.determined = {{"value", {"subject"}}};
    happened.label = {"{subject}", "{subject}"};
    facts::Relation planned = happened;
    planned.id = "planned";
    planned.modality = facts::Modality::Planned;
    made.relations = {happened, planned,
                      relation("size", {{"subject", facts::ValueType::Entity},
                                        {"value", facts::ValueType::Count}})};
    return made;
}

facts::Fact happening(std::string id, std::string_view when,
                      facts::Qualifier q = facts::Qualifier::Exact) {
    return fact(std::move(id), "happened",
                {{"subject", entity("opening")}, {"value", on(when, q)}});
}

facts::Fact sized(std::string id) {
    return fact(std::move(id), "size", {{"subject", entity("mill")}, {"value", count(3)}});
}

/// Each dated fact as "id first..last event|state label".
std::vector<std::string> told(const Parts& made) {
    const facts::FactBase base = made.base();
    std::vector<std::string> out;
    for (const facts::Dated& one : facts::chronicle(base)) {
        out.push_back(one.fact->id + " " + to_string(one.first) + ".." + to_string(one.last) +
                      (one.event ? " event " : " state ") + one.label.fr);
    }
    return out;
}

}  // namespace

TEST_CASE("events stand at their dates, states at theirs, in the order of time") {
    Parts made = parts();
    facts::Fact state = sized("three");
    state.as_of = date("2013");
    facts::Fact lasting = sized("four");
    lasting.period = {date("2011"), date("2012-06")};
    made.facts = {happening("late", "2014-03"), state, lasting, happening("early", "2011-02")};
    CHECK(told(made) == std::vector<std::string>{
                            "four 2011..2012-06 state ", "early 2011-02..2011-02 event Ouverture",
                            "three 2013..2013 state ", "late 2014-03..2014-03 event Ouverture"});
}

TEST_CASE("what is planned, only about then, denied or without a date is left out") {
    Parts made = parts();
    facts::Fact plan = happening("plan", "2015");
    plan.relation = "planned";
    facts::Fact denied = happening("denied", "2012");
    denied.claims = {claim("s1", facts::Stance::Denies)};
    made.facts = {plan, happening("about", "2012", facts::Qualifier::About), denied,
                  sized("undated")};
    CHECK(told(made).empty());
}

TEST_CASE("of two that begin on the same day the shorter one comes first") {
    Parts made = parts();
    made.facts = {happening("year", "2012"), happening("day", "2012-01-01"),
                  happening("month", "2012-01")};
    CHECK(told(made) == std::vector<std::string>{"day 2012-01-01..2012-01-01 event Ouverture",
                                                 "month 2012-01..2012-01 event Ouverture",
                                                 "year 2012..2012 event Ouverture"});
}

TEST_CASE("sources are listed the oldest first, by first day, then by last") {
    Parts made = parts();
    made.sources.clear();
    for (const auto& [id, day] : {std::pair{"d", "2016"},
                                  {"c", "2014"},
                                  {"b", "2014-01"},
                                  {"e", "2016"},
                                  {"a", "2012-10-12"}}) {
        facts::Source source;
        source.id = id;
        source.date = date(day);
        made.sources.push_back(std::move(source));
    }
    const facts::FactBase base = made.base();
    std::string order;
    for (const facts::Source* one : facts::sources_in_time(base)) {
        order += one->id;
    }
    CHECK(order == "abcde");
}
