// SPDX-License-Identifier: MIT
//
// What authors declare of facts: each case plants one false declaration in the sound pack.
#include "packs/mill.h"

#include <doctest/doctest.h>

namespace {

/// What the whole check says of the pack after one replacement, missing seals left out.
std::string faults_after(const std::string& name, std::string_view from, std::string_view to) {
    support::MemoryFiles files = mill::files();
    mill::spoil(files, name, from, to);
    return mill::faults_but_seals(files);
}

bool has(const std::string& faults, std::string_view code) {
    CAPTURE(faults);
    const bool found = faults.find("[" + std::string(code) + "]") != std::string::npos;
    CHECK(found);
    return found;
}

}  // namespace

TEST_CASE("a phrase is determined by nothing") {
    has(faults_after("relations.json", R"("determined": [],)",
                     R"("determined": [{"role": "value", "by": ["subject"]}],)"),
        "determined-phrase");
}

TEST_CASE("what is determined has one value") {
    CHECK(
        faults_after("relations.json", R"("by": ["subject", "company"])", R"("by": ["company"])") ==
        "mill/facts.json:33:5: error: relation 'stake' calls 'value' determined, but facts "
        "'stake-alto' and 'stake-basso' fill it with different things [not-determined]\n"
        "  hint: declare a disagreement of both, or take it out of 'determined'");
}

TEST_CASE("why a role is not asked is one of the known reasons") {
    CHECK(
        faults_after("relations.json", R"("determined": [],)",
                     R"("determined": [], "askable": {"value": {"no": "opan", "why": "So."}},)") ==
        "mill/relations.json:168:53: error: /relations/4/askable/value/no must be one of open, "
        "disputed, clash, inference, undated, vague, unlinked, pool, leak, count, not 'opan' "
        "[unknown-word]\n"
        "  hint: did you mean 'open'?");
}

TEST_CASE("a list closed for the whole pack says why") {
    CHECK(faults_after("relations.json", R"("scope": "pack",
      "why": "60 + 40 = 100")",
                       R"("scope": "pack")") ==
          "mill/relations.json:182:16: warning: a list that is closed for the whole pack needs a "
          "reason [unexplained-closure]\n"
          "  hint: add \"why\": how the sources show that nobody is left out");
}

TEST_CASE("a list closed in the words of a source that tells none of it") {
    has(faults_after("relations.json", R"("scope": "pack")", R"("scope": "echo")"), "idle-closure");
}

TEST_CASE("the source's own word is nobody else's") {
    has(faults_after("facts.json", R"("paragraph": 4,
          "stance": "asserts",)",
                     R"("paragraph": 4,
          "stance": "asserts",
          "by": ["mayor"],)"),
        "idle-by");
}

TEST_CASE("a state is told for a time that somebody documents") {
    support::MemoryFiles files = mill::files();
    mill::spoil(files, "facts.json", "En novembre 2014, Alto détenait", "Alto détenait");
    mill::spoil(files, "facts.json", "In November 2014, Alto held", "Alto held");
    mill::spoil(files, "facts.json", R"("with": {"company": "mill"},
      "as_of": "2014-11",
      "chapter": "mill",
      "importance": 3,
      "statement": {
        "fr": "Alto)",
                R"("with": {"company": "mill"},
      "as_of": "2014-10",
      "chapter": "mill",
      "importance": 3,
      "statement": {
        "fr": "Alto)");
    base::Diagnostics read;
    const auto pack = packs::read("mill", files, read);
    REQUIRE(pack);
    const packs::Report report = packs::check(*pack, read, nullptr, 0);
    has(mill::messages(report.diagnostics), "undocumented-time");
}

TEST_CASE("both statements name the same") {
    has(faults_after("facts.json", "In November 2014, Alto held", "In November 2014, it held"),
        "names-differ");
}

TEST_CASE("what is open is not determined") {
    CHECK(faults_after("relations.json", R"("nature": "event",
      "modality": "actual",
      "group": "birth",)",
                       R"("open": ["subject", "value"],
      "nature": "event",
      "modality": "actual",
      "group": "birth",)") ==
          "mill/relations.json:60:27: error: relation 'born' calls 'value' both open and "
          "determined [open-and-determined]\n"
          "  hint: take it out of one of them");
}

TEST_CASE("what is told as a plan is planned, and the other way round") {
    CHECK(faults_after("relations.json", R"("modality": "planned")", R"("modality": "actual")")
              .find("relation 'works' is actual, but 'says' tells it as planned "
                    "[modality-told]") != std::string::npos);
    CHECK(faults_after("relations.json", "les travaux prévus {subject.de} devaient coûter {value}.",
                       "les travaux {subject.de} ont coûté {value}.")
              .find("relation 'works' is planned, but no word of 'says' in 'fr' tells so "
                    "[modality-untold]") != std::string::npos);
}

TEST_CASE("a denial denies what another says") {
    CHECK(faults_after("facts.json", R"("paragraph": 4,
          "stance": "asserts",)",
                       R"("paragraph": 4,
          "stance": "denies",)")
              .find("fact 'wheel' is denied, and nobody says it [idle-denial]") !=
          std::string::npos);
}
