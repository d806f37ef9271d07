// SPDX-License-Identifier: MIT
//
// Rule 1, what needs the whole pack: each case plants one fault in the sound pack.
#include "packs/check_form.h"
#include "packs/mill.h"

#include <doctest/doctest.h>

namespace {

std::string faults_of(const support::MemoryFiles& files) {
    base::Diagnostics diagnostics;
    const auto pack = packs::read("mill", files, diagnostics);
    REQUIRE(pack);
    REQUIRE(mill::messages(diagnostics) == "");
    packs::check_form(*pack, diagnostics);
    return mill::messages(diagnostics);
}

std::string faults_after(const std::string& name, std::string_view from, std::string_view to) {
    support::MemoryFiles files = mill::files();
    mill::spoil(files, name, from, to);
    return faults_of(files);
}

}  // namespace

TEST_CASE("the sound pack is well formed") {
    base::Diagnostics diagnostics;
    const auto pack = packs::read("mill", mill::files(), diagnostics);
    REQUIRE(pack);
    const packs::RuleResult result = packs::check_form(*pack, diagnostics);
    CHECK(mill::messages(diagnostics) == "");
    CHECK(result == packs::RuleResult{packs::Rule::WellFormed, 27, 27});
}

TEST_CASE("roles are filled, with the right types and classes, each with another thing") {
    CHECK(faults_after("facts.json", R"("with": {"holder": "rive"},)", "") ==
          "mill/facts.json:146:5: error: fact 'aim-rive' leaves role 'holder' of "
          "relation 'aim' empty [missing-role]");
    CHECK(faults_after("facts.json", R"({"percent": "60"})", R"({"money": 60})") ==
          "mill/facts.json:9:16: error: role 'value' of relation 'stake' takes 'percent', not "
          "'money' [wrong-role-type]");
    CHECK(faults_after("facts.json", R"("value": "basso")", R"("value": "rive")") ==
          "mill/facts.json:133:16: error: 'rive' is a person; role 'value' of relation "
          "'wheelwright' takes company [wrong-class]");
    CHECK(faults_after("facts.json", R"("subject": "alto")", R"("subject": "mill")") ==
          "mill/facts.json:10:27: error: 'mill' fills both 'subject' and 'company' "
          "[same-in-two-roles]\n"
          "  hint: let the relation's 'distinct' list the roles that must differ");
    CHECK(faults_after("facts.json", R"("shape": "inf")", R"("shape": "np")") ==
          "mill/facts.json:150:16: error: role 'value' of relation 'aim' takes a phrase of shape "
          "'inf' [wrong-shape]");
}

TEST_CASE("states say when, and nothing happens after it was printed") {
    CHECK(faults_after("facts.json", R"("as_of": "2014-11",
      "chapter": "mill",
      "importance": 3,)",
                       R"("chapter": "mill",
      "importance": 3,)") ==
          "mill/facts.json:5:5: error: fact 'stake-alto' tells a state: say when, by 'as_of' or "
          "'period' [missing-time]");
    CHECK(faults_after("facts.json", R"({"date": "2011-05-03"})", R"({"date": "2019-05-03"})") ==
          "mill/facts.json:65:16: error: fact 'birth' is dated 2019-05-03, after every source that "
          "tells it [after-source]");
    CHECK(faults_after("facts.json", R"("as_of": "2014-11",
      "chapter": "mill",
      "importance": 3,)",
                       R"("period": ["2014", "2012"],
      "chapter": "mill",
      "importance": 3,)") ==
          "mill/facts.json:5:5: error: fact 'stake-alto': its period does not begin before it ends "
          "[period-order]");
}

TEST_CASE("claims name who says so, and a paragraph of the body") {
    CHECK(faults_after("facts.json", R"("by": ["mayor"],)", "") ==
          "mill/facts.json:119:9: error: a claim that reports names who says so [missing-by]\n"
          "  hint: add \"by\": the ids of who says so, or \"unnamed\"");
    CHECK(faults_after("facts.json", R"("paragraph": 4)", R"("paragraph": 7)") ==
          "mill/facts.json:140:24: error: source 'gazette' has no paragraph 7, only 1 to 5 "
          "[unknown-paragraph]");
    CHECK(faults_after("facts.json", R"("paragraph": 4)", R"("paragraph": 5)") ==
          "mill/facts.json:140:24: error: paragraph 5 of source 'gazette' is not part of its body "
          "[not-body]");
    CHECK(faults_after("facts.json", R"("stance": "reports")",
                       R"("prints": {"money": 11500000}, "stance": "reports")") ==
          "mill/facts.json:122:21: error: source 'echo' prints another value: a disagreement of "
          "kind 'imprecision' must name fact 'works-echo' [undeclared-imprecision]");
}

TEST_CASE("scales hold every value") {
    CHECK(faults_after("relations.json", R"("max": 100,)", R"("max": 50,)") ==
          "mill/facts.json:9:16: error: 60 is outside the scale of relation 'stake', 0 to 50 "
          "[off-scale]");
    CHECK(faults_after("relations.json", R"("max": 100,)", R"("max": -1,)") ==
          "mill/facts.json:9:16: error: 60 is outside the scale of relation 'stake', 0 to -1 "
          "[off-scale]\n"
          "mill/facts.json:37:16: error: 40 is outside the scale of relation 'stake', 0 to -1 "
          "[off-scale]\n"
          "mill/relations.json:5:5: error: the scale of relation 'stake' goes from 0 to -1 by 0.1 "
          "[bad-scale]");
    support::MemoryFiles files = mill::files();
    std::string& text = files.content.at("mill/relations.json");
    text.replace(text.find("\"scale\""), 7, "\"$comment\"");
    CHECK(faults_of(files) ==
          "mill/relations.json:5:5: error: relation 'stake' has a value of type 'percent' and "
          "needs a 'scale' [missing-scale]");
}

TEST_CASE("a saying has a holder, a closure closes something") {
    CHECK(faults_after("relations.json", R"("nature": "event",
      "modality": "planned")",
                       R"("nature": "saying",
      "modality": "planned")") ==
          "mill/relations.json:82:5: error: relation 'works' is a saying and needs a role 'holder' "
          "[missing-holder]");
    CHECK(faults_after("relations.json", R"("given": {"company": "mill"})",
                       R"("given": {"company": "alto"})") ==
          "mill/relations.json:179:5: warning: no fact of relation 'stake' is within this closure "
          "[idle-closure]");
    CHECK(faults_after("relations.json", R"("given": {"company": "mill"})",
                       R"("given": {"company": {"months": 3}})") ==
          "mill/relations.json:179:5: warning: no fact of relation 'stake' is within this closure "
          "[idle-closure]\n"
          "mill/relations.json:181:28: error: role 'company' of relation 'stake' takes 'entity', "
          "not 'months' [wrong-role-type]");
}

TEST_CASE("no name reaches two entities, nothing holds itself") {
    CHECK(faults_after("entities.json", R"("Basso et fils")", R"("ÀLTO")") ==
          "mill/entities.json:30:5: error: 'ÀLTO' names both 'alto' and 'basso' [shared-name]\n"
          "  hint: 'alto' stands at mill/entities.json:23:5");
    support::MemoryFiles files = mill::files();
    mill::spoil(files, "entities.json", R"("id": "alto",)", R"("id": "alto",
      "part_of": ["dolce"],)");
    mill::spoil(files, "entities.json", R"("id": "dolce",)", R"("id": "dolce",
      "part_of": ["alto"], "born": "2012", "gone": "2010",)");
    CHECK(faults_of(files) ==
          "mill/entities.json:23:5: error: 'alto' is part of 'dolce', which is part of 'alto' "
          "[part-of-itself]\n"
          "mill/entities.json:46:5: error: 'dolce' is part of 'alto', which is part of 'dolce' "
          "[part-of-itself]\n"
          "mill/entities.json:46:5: error: 'dolce' is gone in 2010, before it is born in 2012 "
          "[gone-before-born]");
    CHECK(faults_after("entities.json", R"("id": "dolce",)",
                       R"("id": "dolce", "short": "The millers of the valley and of beyond",)") ==
          "mill/entities.json:45:5: error: the short name 'The millers of the valley and of "
          "beyond' has 39 characters, at most 28 are allowed [long-short-name]\n"
          "mill/entities.json:45:5: error: the short name 'The millers of the valley and of "
          "beyond' has 39 characters, at most 28 are allowed [long-short-name]");
}

TEST_CASE("facts that clash must be declared to disagree") {
    CHECK(faults_after("disagreements.json", R"("works-gazette")", R"("birth")") ==
          "mill/facts.json:107:5: error: facts 'works-gazette' and 'works-echo' give different "
          "values to the same subject in group 'works-money' [undeclared-disagreement]\n"
          "  hint: declare a disagreement of both in disagreements.json, or correct one");
    CHECK(faults_after("disagreements.json", R"("works-gazette", "works-echo")",
                       R"("works-gazette", "works-echo", "works-echo")") ==
          "mill/disagreements.json:5:5: error: disagreement 'cost' must name two facts or more, "
          "each once [lone-disagreement]");
}

TEST_CASE("a fact stands in one thread, and every fact of a thread is there") {
    support::MemoryFiles files = mill::files();
    const auto threads = [&files](const std::string& text) {
        files.content["mill/threads.json"] = text;
        base::Diagnostics diagnostics;
        const auto pack = packs::read("mill", files, diagnostics);
        REQUIRE(pack);
        packs::check_form(*pack, diagnostics);
        return mill::messages(diagnostics);
    };
    CHECK(threads(R"({"threads": [{"facts": ["stake-alto", "aim-rive"]}]})") == "");
    CHECK(threads(R"({"threads": [{"facts": ["stake-alto", "aim-rive"]},
  {"facts": ["aim-rive"]}]})") ==
          "mill/threads.json:2:3: error: fact 'aim-rive' stands in a thread already "
          "[thread-twice]\n  hint: leave it in one place");
    CHECK(threads(R"({"threads": [{"facts": ["stake-alto", "aim-rove"]}]})") ==
          "mill/threads.json:1:39: error: no fact has the id 'aim-rove' [unknown-fact]\n"
          "  hint: did you mean 'aim-rive'?");
}
