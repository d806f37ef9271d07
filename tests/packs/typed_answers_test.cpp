// SPDX-License-Identifier: MIT
//
// The corpus of typed answers, graded: whoever changes the grader sees here what it does to answers
// that people type. README.md tells the figures.
#include "base/system_files.h"
#include "packs/pack.h"
#include "questions/short_text/entity_names.h"
#include "questions/short_text/short_text_key.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>
#include <sstream>
#include <string>

namespace {

using questions::ShortText;
using questions::Verdict;

struct Row {
    std::string language, entity, verdict, typed;
};

std::vector<Row> corpus() {
    const auto text = base::SystemFiles().read(
        std::string(SOURCE_FOLDER) + "/tests/data/typed/answers.tsv", 1 << 20);
    REQUIRE(text.ok());
    std::istringstream lines(*text);
    std::vector<Row> rows;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('#')) {
            continue;
        }
        std::istringstream cells(line);
        Row row;
        std::getline(cells, row.language, '\t');
        std::getline(cells, row.entity, '\t');
        std::getline(cells, row.verdict, '\t');
        std::getline(cells, row.typed, '\t');
        rows.push_back(row);
    }
    return rows;
}

std::string word(Verdict verdict) {
    switch (verdict) {
        case Verdict::Right: return "right";
        case Verdict::Partly: return "nearly";
        case Verdict::Wrong: return "wrong";
        case Verdict::NotReady: break;
    }
    return "not ready";
}

/// An answer that counts more than it should is a false accept; one that counts less, a false
/// reject.
struct Tally {
    int answers = 0;
    int acceptable = 0;
    std::vector<std::string> false_accepts;
    std::vector<std::string> false_rejects;

    void add(const Row& row, const std::string& graded) {
        constexpr std::string_view rising = "wrong nearly right";
        const std::string told =
            fmt::format("{}: “{}” is {}, not {}", row.entity, row.typed, graded, row.verdict);
        const auto expected = rising.find(row.verdict);
        REQUIRE(expected != rising.npos);
        ++answers;
        acceptable += row.verdict == "wrong" ? 0 : 1;
        if (rising.find(graded) > expected) {
            false_accepts.push_back(told);
        } else if (graded != row.verdict) {
            false_rejects.push_back(told);
        }
    }
};

std::map<std::string, Tally> graded_corpus() {
    base::Diagnostics diagnostics;
    const auto pack = packs::read(std::string(SOURCE_FOLDER) + "/questions/cloudwatt",
                                  base::SystemFiles(), diagnostics);
    REQUIRE(pack.ok());
    const questions::EntityNames names(pack->base);
    std::map<std::string, Tally> tallies;
    for (const Row& row : corpus()) {
        const facts::Entity* entity = pack->base.find_entity(row.entity);
        REQUIRE_MESSAGE(entity != nullptr, row.entity);
        ShortText question;
        question.key = questions::key_of(*entity);
        question.key.others = names.near(*entity);
        const auto grade = questions::check(question, ShortText::Answer{row.typed});
        tallies[row.language].add(row, word(grade.verdict));
    }
    return tallies;
}

std::string lines(const std::vector<std::string>& items) {
    return fmt::format("{}", fmt::join(items, "\n"));
}

}  // namespace

TEST_CASE("typed answers: none is accepted that is wrong, under 2 % of the good ones are refused") {
    const auto tallies = graded_corpus();
    for (const auto& [language, tally] : tallies) {
        MESSAGE(
            fmt::format("{}: {} answers, {} of them acceptable, {} false accepts, {} false "
                        "rejects",
                        language, tally.answers, tally.acceptable, tally.false_accepts.size(),
                        tally.false_rejects.size()));
        CHECK(lines(tally.false_accepts) == "");
        CHECK(tally.false_rejects.size() * 50 < static_cast<std::size_t>(tally.acceptable));
    }
    const Tally& french = tallies.at("fr");
    CHECK(french.answers == 926);
    CHECK(french.acceptable == 525);
    CHECK(lines(french.false_rejects) ==
          "cloudwatt: “cloudwaat” is wrong, not right\n"
          "laplane: “Filipe Laplane” is wrong, not nearly\n"
          "pelissier: “Gervais Pellicier” is wrong, not nearly\n"
          "redressement-productif: “ministère du redressement” is wrong, not right\n"
          "renard: “Didié Renard” is wrong, not right\n"
          "snowden: “Edouard Snowden” is wrong, not right");
    const Tally& english = tallies.at("en");
    CHECK(english.answers == 744);
    CHECK(english.acceptable == 411);
    CHECK(lines(english.false_rejects) ==
          "andromede: “Andromedia” is wrong, not right\n"
          "cheops: “Cheops Technologies” is wrong, not nearly\n"
          "compute: “computing” is wrong, not right\n"
          "compute: “computer power” is wrong, not right\n"
          "numergy: “Numerji” is wrong, not right\n"
          "snowden: “Edwart Snouden” is wrong, not nearly\n"
          "virtual-machines: “VMs” is wrong, not right");
}
