// SPDX-License-Identifier: MIT
//
// Questions for all of a list, as they are generated.
#include "facts/listing.h"
#include "questions/bank.h"
#include "support/facts/mill.h"

#include <doctest/doctest.h>

#include <set>

using namespace questions;
using namespace mill;
using namespace support;
using text::Language;

namespace {

/// The owners of the mill, all named, and six companies that are not.
Parts owners() {
    Parts parts = bare();
    auto relation = support::relation(
        "owners", {{"subject", facts::ValueType::Entity}, {"value", facts::ValueType::Entities}});
    relation.determined = {{"value", {"subject"}}};
    relation.says = {"{subject} appartenait à {value}.", "{subject} belonged to {value}."};
    relation.asks["value"] = ask("à qui appartenait {subject} ?", "whom did {subject} belong to?",
                                 "quels propriétaires", "which owners");
    relation.asks["value"].kinds = {"multiple"};
    parts.relations.push_back(relation);
    for (const char* name : {"Omega", "Sigma", "Theta"}) {
        parts.entities.push_back(company(name, name));
        parts.entities.back().tags = {"trade"};
    }
    parts.facts = {fact("all", "owners",
                        {{"subject", entity("mill")}, {"value", entities({"alpha", "beta"})}})};
    return parts;
}

const Question* asked(const Bank& bank) {
    for (const Question& question : bank.questions) {
        if (question.id == "p/all/value.multiple") {
            return &question;
        }
    }
    return nullptr;
}

/// The options in the order of their names, the right ones in brackets; or why there is none.
std::string told(const Parts& parts, std::uint64_t seed = 0) {
    const facts::FactBase base = parts.base();
    const Bank bank = generate(base, "p", seed);
    const Question* question = asked(bank);
    std::string out;
    if (question == nullptr) {
        for (const LeftOut& each : bank.left_out) {
            out += each.template_name + " " + std::string(to_string(each.reason)) + "\n";
        }
        return out;
    }
    const auto& body = std::get<Multiple>(question->body);
    std::set<std::string> options;
    for (std::size_t i = 0; i < body.face.options.size(); ++i) {
        const bool right = std::ranges::binary_search(body.key.indexes, i);
        options.insert(right ? "[" + body.face.options[i].fr + "]" : body.face.options[i].fr);
    }
    for (const std::string& each : options) {
        out += each + " ";
    }
    return question->prompt.fr + " " + out;
}

std::string exclusion(const Parts& parts, std::string_view entity,
                      const std::optional<facts::Id>& named_source) {
    const facts::FactBase base = parts.base();
    const facts::Reasoning reasoning(base);
    const auto found = facts::excluded(reasoning, facts::Voices(reasoning), *base.find_fact("all"),
                                       "value", facts::Id(entity), named_source);
    return !found ? "may belong"
                  : (*found == facts::Exclusion::OutsideList ? "outside" : "not named");
}

}  // namespace

TEST_CASE("all of a list: its members beside what is provably outside it") {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        const facts::FactBase base = owners().base();
        const Bank bank = generate(base, "p", seed);
        const Question* question = asked(bank);
        REQUIRE(question != nullptr);
        const auto& body = std::get<Multiple>(question->body);
        CHECK(body.face.options.size() == 5);
        CHECK(body.key.indexes.size() == 2);
        for (std::size_t i = 0; i < 5; ++i) {
            const auto& id = std::get<facts::EntityRef>(question->proof->options[i].content).id;
            const bool right = std::ranges::binary_search(body.key.indexes, i);
            CHECK(right == (id == "alpha" || id == "beta"));
        }
    }
}

TEST_CASE("all of a list: none where too few things can stand beside it") {
    Parts parts = owners();
    parts.entities.pop_back();
    parts.entities.pop_back();
    parts.entities.pop_back();
    CHECK(told(parts) == "value.multiple pool\ntrue_false pool\n");
}

TEST_CASE("who may belong to a list is no wrong option") {
    Parts parts = owners();
    CHECK(exclusion(parts, "gamma", {}) == "outside");
    CHECK(exclusion(parts, "alpha", {}) == "may belong");
    CHECK(exclusion(parts, "mill", {}) == "may belong");
    parts.find_entity("gamma").part_of = {"alpha"};
    CHECK(exclusion(parts, "gamma", {}) == "may belong");
    parts.find_entity("gamma").part_of = {};
    parts.find_fact("all").bars["value"] = {{entity("gamma")}, "it stood behind them"};
    CHECK(exclusion(parts, "gamma", {}) == "may belong");
    CHECK(exclusion(parts, "delta", {}) == "outside");
    parts.find_fact("all").as_of = date("2012");
    parts.find_entity("delta").born = date("2015");
    CHECK(exclusion(parts, "delta", {}) == "may belong");
}

TEST_CASE("a list that trails off leaves out what its source never names") {
    Parts parts = owners();
    parts.find_fact("all").roles[1].second = entities({"alpha", "beta"}, false);
    CHECK(exclusion(parts, "gamma", {}) == "may belong");
    CHECK(exclusion(parts, "gamma", "s1") == "not named");
    CHECK(exclusion(parts, "gamma", "s2") == "may belong");
    parts.facts.push_back(held("share", "gamma", 47));
    CHECK(exclusion(parts, "gamma", "s1") == "may belong");
}

TEST_CASE(
    "another list about the same is no source of wrong options, unless its source is shut out") {
    Parts parts = owners();
    auto other = fact("other", "owners",
                      {{"subject", entity("mill")}, {"value", entities({"alpha", "gamma"})}});
    other.claims = {claim("s2")};
    parts.facts.push_back(other);
    CHECK(exclusion(parts, "gamma", {}) == "may belong");
    parts.facts.pop_back();
    parts.facts.push_back(held("share", "gamma", 47));
    parts.find_fact("share").claims = {claim("s2")};
    parts.find_fact("share").roles[2].second = entity("gamma");
    facts::Disagreement about;
    about.facts = {"all", "share"};
    parts.disagreements = {about};
    CHECK(exclusion(parts, "gamma", {}) == "may belong");
    CHECK(exclusion(parts, "gamma", "s1") == "outside");
}
