// SPDX-License-Identifier: MIT
//
// What belongs in which bin, and what can be said not to.
#include "facts/sorter.h"
#include "support/facts/fact_builder.h"

#include <doctest/doctest.h>

using namespace facts;
using namespace support;

namespace {

/// Two banks and what was said of them by whom, in one article.
Parts talk() {
    Parts parts;
    for (const char* name : {"alto", "basso", "corno"}) {
        parts.entities.push_back(company(name, name));
    }
    auto said = relation("said", {{"subject", ValueType::Entity},
                                  {"holder", ValueType::Entity},
                                  {"value", ValueType::Entity}});
    said.nature = Nature::Saying;
    parts.relations = {said};
    for (const char* name : {"calm", "storm", "fog"}) {
        parts.entities.push_back(thing(name, EntityClass::Concept, name));
    }
    Source source;
    source.id = "s1";
    source.publication = "alto";
    parts.sources = {source};
    const auto of = [](const char* id, const char* holder, const char* value) {
        return fact(
            id, "said",
            {{"subject", entity("corno")}, {"holder", entity(holder)}, {"value", entity(value)}});
    };
    parts.facts = {of("one", "alto", "calm"), of("two", "basso", "storm"),
                   of("three", "basso", "fog")};
    parts.closures = {{"said", {{"subject", entity("corno")}}, {}, {}}};
    parts.sortings = {
        {"who", {"Qui ?", "Who?"}, {}, {}, {{"said", {}, "value", {}, "holder", {}}}, {}}};
    return parts;
}

/// Each thing with its bin, and a question mark for every other bin that is not ruled out.
std::string sorted(const Parts& parts) {
    const FactBase base = parts.base();
    const Reasoning reasoning(base);
    const Voices voices(reasoning);
    const Sorter sorter(reasoning, voices, base.sortings().front());
    std::string out;
    for (const Sortable& each : sorter.all()) {
        out += entities_in(each.item).front() + " " + each.bin.id;
        for (const char* other : {"alto", "basso"}) {
            const Bin bin{Bin::Kind::Entity, other, 0};
            if (bin != each.bin && !sorter.ruled_out(each, bin)) {
                out += std::string(" ?") + other;
            }
        }
        out += "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("a closed list of sayings rules out who did not say it") {
    CHECK(sorted(talk()) == "calm alto\nstorm basso\nfog basso\n");
}

TEST_CASE("an open list rules out nobody") {
    Parts parts = talk();
    parts.closures.clear();
    CHECK(sorted(parts) == "calm alto ?basso\nstorm basso ?alto\nfog basso ?alto\n");
}

TEST_CASE("a list closed in one source's words needs that source named") {
    Parts parts = talk();
    parts.closures.front().source = "s1";
    CHECK(sorted(parts) == "calm alto ?basso\nstorm basso ?alto\nfog basso ?alto\n");
    parts.sortings.front().source = "s1";
    CHECK(sorted(parts) == "calm alto\nstorm basso\nfog basso\n");
}

TEST_CASE("what two said belongs to neither alone") {
    Parts parts = talk();
    parts.facts.push_back(fact(
        "four", "said",
        {{"subject", entity("corno")}, {"holder", entity("alto")}, {"value", entity("storm")}}));
    CHECK(sorted(parts) == "calm alto\nstorm basso ?alto\nfog basso\nstorm alto ?basso\n");
}

TEST_CASE("a part stands for the whole that is a bin, and never beside it") {
    Parts parts = talk();
    parts.find_entity("basso").part_of = {"corno"};
    parts.sortings.front().bins = {"alto", "basso"};
    CHECK(sorted(parts) == "calm alto\nstorm basso\nfog basso\n");
    parts.find_entity("basso").part_of = {"alto"};
    CHECK(sorted(parts) == "calm alto ?basso\nstorm alto ?basso\nfog alto ?basso\n");
}

TEST_CASE("what an author bars from a bin as true too is not ruled out of it") {
    Parts parts = talk();
    parts.find_fact("one").bars["holder"].values = {entity("basso")};
    CHECK(sorted(parts) == "calm alto ?basso\nstorm basso\nfog basso\n");
}

TEST_CASE("only affirmed facts that may be asked about are sorted") {
    Parts parts = talk();
    parts.find_fact("one").claims.front().stance = Stance::Denies;
    parts.find_fact("two").not_askable["*"] = {"open", ""};
    parts.find_fact("three").not_askable["holder"] = {"open", ""};
    CHECK(sorted(parts) == "");
}
