// SPDX-License-Identifier: MIT
//
// The pairs of roles that a relation declares, as they are read.
#include "packs/mill.h"

#include <doctest/doctest.h>

namespace {

/// The pack of the mill with this text as the pair of the relation of stakes, and what is said of
/// it.
std::pair<base::Result<packs::Pack>, std::string> with_pair(const std::string& pair) {
    support::MemoryFiles files = mill::files();
    mill::spoil(files, "relations.json", R"("group": "stake",)",
                R"("group": "stake", "pair": )" + pair + ",");
    base::Diagnostics faults;
    auto pack = packs::read("mill", files, faults);
    return {std::move(pack), mill::messages(faults)};
}

}  // namespace

TEST_CASE("a pair with cards of its own, kinds, and facts that stay apart") {
    const auto [pack, faults] = with_pair(
        R"({"left": "subject", "right": "value",
            "title": {"fr": "rends à chacun sa part {company.de}", "en": "match {company}"},
            "says": {"right": {"fr": "{value} du capital", "en": "{value} of the capital"}},
            "kinds": ["matching"], "apart": [["stake-alto", "stake-basso"]]})");
    REQUIRE(pack);
    CHECK(faults == "");
    const std::vector<facts::Pair>& pairs = pack->base.find_relation("stake")->pairs;
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].left == "subject");
    CHECK(pairs[0].right == "value");
    CHECK(pairs[0].title.en == "match {company}");
    CHECK(pairs[0].left_says.empty());
    CHECK(pairs[0].right_says.fr == "{value} du capital");
    CHECK(pairs[0].allows("matching"));
    CHECK_FALSE(pairs[0].allows("categorise"));
    CHECK(pairs[0].apart == std::vector<std::vector<facts::Id>>{{"stake-alto", "stake-basso"}});
}

TEST_CASE("several pairs of one relation, and one that joins another's") {
    const auto [pack, faults] = with_pair(
        R"([{"left": "subject", "right": "value", "title": {"fr": "a", "en": "a"}},
            {"left": "value", "right": "company", "joins": "stake"}])");
    REQUIRE(pack);
    CHECK(faults == "");
    const std::vector<facts::Pair>& pairs = pack->base.find_relation("stake")->pairs;
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].allows("categorise"));
    CHECK(pairs[1].joins == "stake");
}

TEST_CASE("faults of a pair are told where they stand") {
    CHECK(with_pair(R"({"left": "subject", "right": "value"})").second ==
          "mill/relations.json:26:33: error: /relations/0/pair must have one of 'title' and "
          "'joins' [bad-pair]");
    CHECK(with_pair(R"({"left": "subjet", "right": "value", "title": {"fr": "a", "en": "a"}})")
              .second ==
          "mill/relations.json:26:42: error: relation 'stake' has no role 'subjet' [unknown-role]\n"
          "  hint: did you mean 'subject'?");
    CHECK(with_pair(R"({"left": "subject", "right": "value", "joins": "stak"})").second ==
          "mill/relations.json:26:80: error: no relation has the id 'stak' [unknown-relation]\n"
          "  hint: did you mean 'stake'?");
    CHECK(with_pair(R"({"left": "subject", "right": "value",
                        "title": {"fr": "{valeur}", "en": "a"}, "apart": [["stake-alt"]]})")
              .second ==
          "mill/relations.json:27:43: error: 'valeur' is not a role of 'stake', which has subject, "
          "company, value [bad-template]\n"
          "mill/relations.json:27:76: error: no fact has the id 'stake-alt' [unknown-fact]\n"
          "  hint: did you mean 'stake-alto'?");
    CHECK(with_pair(R"({"left": "subject", "right": "value", "title": {"fr": "a", "en": "a"},
                        "kinds": ["match"]})")
              .second ==
          "mill/relations.json:27:35: error: /relations/0/pair/kinds/0 must be one of single, "
          "multiple, true_false, numeric, short_text, ordering, matching, categorise, timeline, "
          "source, not 'match' [unknown-word]");
}
