// SPDX-License-Identifier: MIT
#include "facts/fact_index.h"

#include "support/facts/mill.h"

#include <doctest/doctest.h>

using facts::FactIndex;
using Numbers = std::vector<std::size_t>;

TEST_CASE(
    "the closures for a fact are those whose first entity is not another one, in their order") {
    support::Parts parts = mill::bare();
    parts.entities.push_back(mill::company("forge", "La Forge"));
    parts.facts = {mill::held("alpha-share", "alpha", 47), mill::held("beta-share", "beta", 20),
                   mill::on_day("sold", "mill", "2013-05")};
    parts.find_fact("beta-share").roles[1].second = mill::entity("forge");
    parts.closures = {
        {"stake", {{"company", mill::entity("mill")}}, {}, {}},
        {"stake", {{"company", mill::entity("forge")}}, {}, {}},
        {"stake", {{"value", mill::percent(47)}}, {}, {}},
        {"happened", {{"subject", mill::entity("mill")}}, {}, {}},
        {"stake", {}, {}, {}},
        {"stake", {{"subject", mill::entity("alpha")}}, std::string("s1"), {}},
        {"stake", {{"company", mill::entity("mill")}, {"subject", mill::entity("beta")}}, {}, {}}};
    const facts::FactBase base = parts.base();
    const FactIndex index(base);
    CHECK(index.closures_for(*base.find_fact("alpha-share")) == Numbers{0, 2, 4, 5, 6});
    CHECK(index.closures_for(*base.find_fact("beta-share")) == Numbers{1, 2, 4});
    CHECK(index.closures_for(*base.find_fact("sold")) == Numbers{3});
}

TEST_CASE("a fact whose relation is unknown has no closures") {
    support::Parts parts = mill::shares();
    parts.find_fact("beta-share").relation = "nothing";
    parts.closures.push_back({"nothing", {}, {}, {}});
    const facts::FactBase base = parts.base();
    CHECK(FactIndex(base).closures_for(*base.find_fact("beta-share")).empty());
}
