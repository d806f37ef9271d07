// SPDX-License-Identifier: MIT
//
// Rule 10 on the small pack: which faults are planted, and which are found.
#include "packs/mutate.h"

#include "packs/judge.h"
#include "packs/mill.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace {

packs::Pack sound_pack() {
    base::Diagnostics diagnostics;
    auto pack = packs::read("mill", mill::files(), diagnostics);
    REQUIRE(pack);
    return std::move(*pack);
}

packs::MutationReport report_of(std::size_t threads) {
    const packs::Pack pack = sound_pack();
    const packs::Articles articles = mill::articles(pack);
    packs::MutationPlan plan;
    plan.threads = threads;
    return packs::mutate(pack, &articles, plan);
}

}  // namespace

TEST_CASE("every planted fault changes a file, and stands where it says") {
    const packs::Pack pack = sound_pack();
    const packs::Judge judge(pack, nullptr);
    const auto mutants = packs::all_mutants(pack, judge.documents(), base::Random(0));
    std::set<std::string> kinds;
    for (const packs::Mutant& mutant : mutants) {
        CAPTURE(mutant.change);
        kinds.insert(mutant.kind);
        REQUIRE(!mutant.edits.empty());
        CHECK(mutant.place.line > 0);
        for (const packs::Edit& edit : mutant.edits) {
            const std::string& text = judge.documents()[edit.file].text();
            CHECK(text.substr(edit.at, edit.size) != edit.text);
        }
    }
    CHECK(kinds.size() >= 18);
    CHECK(mutants.size() > 150);
}

TEST_CASE("so many of them, the same for the same seed") {
    const packs::Pack pack = sound_pack();
    const packs::Judge judge(pack, nullptr);
    const auto picked = [&](std::size_t count, std::uint64_t seed) {
        std::string changes;
        for (const packs::Mutant& mutant :
             packs::pick_mutants(packs::all_mutants(pack, judge.documents(), base::Random(0)),
                                 count, base::Random(seed))) {
            changes += mutant.change + "\n";
        }
        return changes;
    };
    CHECK(picked(5, 1) == picked(5, 1));
    CHECK(picked(5, 1) != picked(5, 2));
    CHECK(std::ranges::count(picked(5, 1), '\n') == 5);
}

TEST_CASE("the score does not depend on how many work at it, and every survivor is told") {
    const packs::MutationReport one = report_of(1);
    const packs::MutationReport two = report_of(2);
    CHECK(one.with.mutants == two.with.mutants);
    CHECK(one.with.caught == two.with.caught);
    CHECK(one.survivors.size() == one.with.mutants - one.with.caught);
    CHECK(one.without.caught < one.with.caught);
    CHECK(one.with.share() > 0.95);
    CHECK(one.without.share() > 0.75);
    for (const packs::Survivor& survivor : one.survivors) {
        CAPTURE(survivor.change);
        CHECK(survivor.reason != "");
    }
}

TEST_CASE("a change that says the same is no fault, one that does not is") {
    const packs::Pack pack = sound_pack();
    const packs::Articles articles = mill::articles(pack);
    const packs::Judge judge(pack, &articles);
    const auto verdict_after = [&](std::string_view from, std::string_view to) {
        for (std::size_t file = 0; file < judge.documents().size(); ++file) {
            const std::size_t at = judge.documents()[file].text().find(from);
            if (at != std::string::npos) {
                return judge.judge({"", {}, "", {{file, at, from.size(), std::string(to)}}});
            }
        }
        FAIL("nothing to change");
        return packs::Verdict();
    };
    CHECK(!verdict_after(R"("percent": "60")", R"("percent":  "60")").caught);
    CHECK(verdict_after(R"("percent": "60")", R"("percent": "61")").without_articles);
    const packs::Verdict moved = verdict_after(R"("paragraph": 4)", R"("paragraph": 3)");
    CHECK(moved.caught);
    CHECK(!moved.without_articles);
    // No question depends on the evidence of a claim, only its proof does.
    const packs::Verdict unprinted = verdict_after("16:8e485be500b5d6cc", "16:8e485be500b5d6cd");
    CHECK(unprinted.caught);
    CHECK(!unprinted.without_articles);
    CHECK(verdict_after("{", "").without_articles);  // no JSON any more
    // The seal of a fact is as if written anew.
    CHECK(!verdict_after(R"("importance": 3)", R"("importance": 2)").caught);
}
