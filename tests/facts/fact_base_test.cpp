// SPDX-License-Identifier: MIT
#include "facts/fact_base.h"

#include <doctest/doctest.h>

#include <string>

namespace {

facts::Entity entity(std::string id, std::vector<facts::Id> part_of = {},
                     std::vector<facts::Id> apart = {}) {
    facts::Entity made;
    made.id = std::move(id);
    made.part_of = std::move(part_of);
    made.apart = std::move(apart);
    return made;
}

facts::Fact fact(std::string id, std::string relation) {
    facts::Fact made;
    made.id = std::move(id);
    made.relation = std::move(relation);
    return made;
}

facts::Disagreement disagreement(std::string id, std::vector<facts::Id> about) {
    facts::Disagreement made;
    made.id = std::move(id);
    made.facts = std::move(about);
    return made;
}

facts::FactBase base_of(std::vector<facts::Entity> entities) {
    return facts::FactBase({}, std::move(entities), {}, {}, {}, {});
}

std::string ids(const auto& found) {
    std::string joined;
    for (const auto* each : found) {
        joined += each->id + " ";
    }
    return joined;
}

}  // namespace

TEST_CASE("a thing is within all that contains what contains it") {
    const auto base = base_of({entity("fund", {"bank"}), entity("bank", {"state"}), entity("state"),
                               entity("town", {"region", "county"}), entity("region"),
                               entity("county", {"region"})});
    CHECK(base.within("fund", "bank"));
    CHECK(base.within("fund", "state"));
    CHECK(base.within("fund", "fund"));
    CHECK(base.within("town", "region"));
    CHECK_FALSE(base.within("state", "fund"));
    CHECK_FALSE(base.within("town", "state"));
    CHECK_FALSE(base.within("nothing", "state"));
}

TEST_CASE("a circle of containment ends the walk") {
    const auto base = base_of({entity("a", {"b"}), entity("b", {"a"}), entity("c")});
    CHECK(base.within("a", "b"));
    CHECK(base.within("b", "a"));
    CHECK_FALSE(base.within("a", "c"));
}

TEST_CASE("confusable is container and part, or kept apart, in either order") {
    const auto base = base_of({entity("fund", {"state"}), entity("state"),
                               entity("cloud", {}, {"cloud-pro"}), entity("cloud-pro")});
    CHECK(base.confusable("fund", "state"));
    CHECK(base.confusable("state", "fund"));
    CHECK(base.confusable("cloud", "cloud-pro"));
    CHECK(base.confusable("cloud-pro", "cloud"));
    CHECK(base.confusable("cloud", "cloud"));
    CHECK_FALSE(base.confusable("fund", "cloud"));
}

TEST_CASE("what is referred to is found at once, or by its id where the number is another's") {
    facts::Fact about = fact("about", "led");
    about.roles = {{"subject", {facts::EntityRef{"bank", 7}, {}, {}}},
                   {"value", {facts::EntityRef{"nobody", 0}, {}, {}}}};
    const facts::FactBase base({}, {entity("fund", {"bank"}), entity("bank")}, {}, {}, {about}, {});
    const facts::Entity& bank = base.entities()[1];
    const auto held = [&](std::size_t role) {
        return std::get<facts::EntityRef>(base.facts()[0].roles[role].second.content);
    };
    CHECK(held(0).number == 1);
    CHECK(base.find_entity(held(0)) == &bank);
    CHECK(base.find_entity(held(1)) == nullptr);
    CHECK(base.find_entity(facts::EntityRef{"bank", 0}) == &bank);
    CHECK(base.find_entity(facts::EntityRef{"bank"}) == &bank);
    CHECK(base.find_entity(base.reference(bank)) == &bank);
    CHECK(base.reference(bank).number == 1);
    CHECK(facts::EntityRef{"bank", 0} == facts::EntityRef{"bank", 1});
    CHECK(base.within({"fund", 1}, held(0)));
    CHECK_FALSE(base.within(held(0), {"fund", 0}));
    CHECK(base.confusable(held(0), {"fund", 0}));
    CHECK(base.confusable(held(1), held(1)));
    CHECK_FALSE(base.confusable(held(1), held(0)));
}

TEST_CASE("facts and disagreements are found by id, in the order of the files") {
    const facts::FactBase base(
        {}, {}, {}, {},
        {fact("b", "stake"), fact("a", "birth"), fact("c", "stake"), fact("b", "birth")},
        {disagreement("d1", {"b", "c", "b"}), disagreement("d2", {"b"})});
    CHECK(ids(base.facts_of("stake")) == "b c ");
    CHECK(ids(base.facts_of("birth")) == "a b ");
    CHECK(ids(base.facts_of("nothing")) == "");
    CHECK(ids(base.disagreements_of("b")) == "d1 d2 ");
    CHECK(ids(base.disagreements_of("a")) == "");
    REQUIRE(base.find_fact("b") != nullptr);
    CHECK(base.find_fact("b")->relation == "stake");
    CHECK(base.find_fact("nothing") == nullptr);
    CHECK(base.find_source("b") == nullptr);
}

TEST_CASE("what a fact is tied to is known of those of the base, and looked up for others") {
    facts::Relation stake;
    stake.id = "stake";
    const facts::FactBase base({}, {}, {stake}, {}, {fact("a", "stake"), fact("b", "birth")},
                               {disagreement("d", {"a"})});
    const facts::FactBase copy = base;
    for (const facts::FactBase* each : {&base, &copy}) {
        const facts::Fact& a = each->facts()[0];
        const facts::Fact& b = each->facts()[1];
        CHECK(each->relation_of(a) == &each->relations()[0]);
        CHECK(each->relation_of(b) == nullptr);
        CHECK(ids(each->disagreements_of(a)) == "d ");
        CHECK(ids(each->disagreements_of(b)) == "");
        CHECK(each->disagreements_of(a).front() == &each->disagreements()[0]);
        const facts::Fact another = fact("a", "stake");
        CHECK(each->relation_of(another) == &each->relations()[0]);
        CHECK(ids(each->disagreements_of(another)) == "d ");
    }
}

TEST_CASE("the words of files name classes and types of value, and nothing else") {
    CHECK(facts::entity_class("public_body") == facts::EntityClass::PublicBody);
    CHECK(facts::to_string(facts::EntityClass::Concept) == "concept");
    CHECK(facts::entity_class_words().size() == 16);
    CHECK_FALSE(facts::entity_class("Company"));
    CHECK(facts::value_type("entities") == facts::ValueType::Entities);
    CHECK(facts::to_string(facts::ValueType::Phrase) == "phrase");
    CHECK_FALSE(facts::value_type(""));
}

TEST_CASE("a value gives its entities and compares without its place") {
    const facts::Value list{facts::EntityList{{"a", "b"}, false}, {}, {}};
    CHECK(facts::entities_in(list) == std::vector<facts::Id>{"a", "b"});
    CHECK(facts::entities_in({facts::EntityRef{"a"}, {}, {}}) == std::vector<facts::Id>{"a"});
    CHECK(facts::entities_in({facts::Money{5, {}}, {}, {}}).empty());
    CHECK(facts::type_of(list) == facts::ValueType::Entities);
    CHECK(facts::Value{facts::Months{3}, {}, {"a.json", 1, 1}} ==
          facts::Value{facts::Months{3}, {}, {"b.json", 2, 2}});
    CHECK_FALSE(facts::Value{facts::Months{3}, facts::Qualifier::About, {}} ==
                facts::Value{facts::Months{3}, facts::Qualifier::Exact, {}});
}

TEST_CASE("told with a fact is what follows in its thread, then what comes before, nearest first") {
    const facts::FactBase base(
        {}, {}, {}, {},
        {fact("a", "r"), fact("b", "r"), fact("c", "r"), fact("d", "r"), fact("e", "r")}, {},
        {{{"c", "unknown", "a"}, {}}, {{"b", "d", "e"}, {}}});
    CHECK(ids(base.told_with("b")) == "d e ");
    CHECK(ids(base.told_with("d")) == "e b ");
    CHECK(ids(base.told_with("e")) == "d b ");
    CHECK(ids(base.told_with("c")) == "a ");
    CHECK(ids(base.told_with("nothing")) == "");
}
