// SPDX-License-Identifier: MIT
//
// Rule 8: typed texts that would count for two things.
#include "packs/check.h"
#include "packs/mill.h"

#include <doctest/doctest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace {

std::string question(const std::string& id, const std::string& key) {
    return fmt::format(
        R"({{"id": "{}", "kind": "short_text", "prompt": "The capital of {}?", "key": "{}",
 "explanation": "Maps say so.", "source": {{"title": "A map"}}}})",
        id, id, key);
}

packs::Pack pack_of(const std::vector<std::string>& questions) {
    support::MemoryFiles files;
    files.content["lands.json"] =
        fmt::format(R"({{"format": 1, "id": "lands", "title": "Lands", "languages": ["en"],
 "licence": "MIT", "questions": [{}]}})",
                    fmt::join(questions, ",\n"));
    base::Diagnostics diagnostics;
    auto pack = packs::read("lands.json", files, diagnostics);
    REQUIRE(pack);
    REQUIRE(mill::messages(diagnostics) == "");
    return std::move(*pack);
}

struct Checked {
    packs::RuleResult result;
    std::string faults;
};
Checked check_bank(const packs::Pack& pack, const std::vector<questions::Question>& bank) {
    base::Diagnostics diagnostics;
    Checked checked;
    checked.result = packs::check_collisions({pack, bank}, diagnostics);
    checked.faults = mill::messages(diagnostics);
    return checked;
}

}  // namespace

TEST_CASE("authored keys that are nearly alike are told apart by the reader") {
    const packs::Pack pack = pack_of(
        {question("a", "Tabasina"), question("b", "Tabasquina"), question("c", "Tabasina")});
    const Checked checked = check_bank(pack, packs::bank(pack, 0));
    CHECK(checked.faults == "");
    CHECK(checked.result == packs::RuleResult{packs::Rule::NoCollision, 2, 2});
}

TEST_CASE("a key that another one's name is taken for") {
    const packs::Pack pack = pack_of({question("a", "Tabasina"), question("b", "Tabasquina")});
    auto bank = packs::bank(pack, 0);
    std::get<questions::ShortText>(bank[1].body).key.others.clear();
    const Checked checked = check_bank(pack, bank);
    CHECK(
        checked.faults ==
        "lands.json: error: 'Tabasina', typed in question 'lands/b', is accepted for 'Tabasquina', "
        "and stands for 'Tabasina' too [name-collision]");
    CHECK(checked.result == packs::RuleResult{packs::Rule::NoCollision, 2, 1});
}

TEST_CASE("a slip that is right for two keys") {
    const packs::Pack pack = pack_of({question("a", "Kalistemor"), question("b", "Kelyztenor")});
    auto bank = packs::bank(pack, 0);
    CHECK(check_bank(pack, bank).faults == "");
    for (auto& each : bank) {
        std::get<questions::ShortText>(each.body).key.others.clear();
    }
    CHECK(check_bank(pack, bank).faults ==
          "lands.json: error: 'kelystemor', typed in question 'lands/a', is accepted for "
          "'Kalistemor', and stands for 'Kelyztenor' too [name-collision]");
}

TEST_CASE("another entity's name is no answer") {
    base::Diagnostics diagnostics;
    const auto pack = packs::read("mill", mill::files(), diagnostics);
    REQUIRE(pack);
    auto bank = packs::bank(*pack, 0);
    CHECK(check_bank(*pack, bank).faults == "");
    const auto wheel =
        std::ranges::find(bank, "mill/wheel/value.short_text", &questions::Question::id);
    REQUIRE(wheel != bank.end());
    std::get<questions::ShortText>(wheel->body).key.accepted_en.push_back("Dolce");
    CHECK(check_bank(*pack, bank).faults ==
          "mill/entities.json:30:5: error: 'Dolce', typed in question "
          "'mill/wheel/value.short_text', is accepted for 'basso', and stands for 'dolce' too "
          "[name-collision]");
}
