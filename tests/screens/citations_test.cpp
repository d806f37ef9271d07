// SPDX-License-Identifier: MIT
//
// Which citations of a question have a card of their own.
#include "screens/citation_card.h"
#include "support/questions/small_questions.h"
#include "support/screens/documented_pack.h"

#include <doctest/doctest.h>

namespace {

questions::Citation citation(std::size_t paragraph, const std::string& statement) {
    questions::Citation one;
    one.source = "courrier-1871";
    one.paragraph = paragraph;
    one.statement = {statement, statement};
    one.at.push_back({});
    return one;
}

/// "1 One (2)": paragraph, statement, and how many fragments are to be marked.
std::string shown(std::vector<questions::Citation> citations, const screens::ShelvedPack& pack) {
    questions::Question question = support::true_false("q", true);
    question.citations.edit() = std::move(citations);
    std::string all;
    for (const questions::Citation& one : screens::shown_citations(question, pack)) {
        all += std::to_string(one.paragraph) + " " + one.statement.en + " (" +
               std::to_string(one.at.size()) + ")\n";
    }
    return all;
}

}  // namespace

TEST_CASE("a passage that is cited several times is shown once, with all that is marked") {
    const screens::ShelvedPack pack = support::documented_pack_with_articles();
    CHECK(shown({citation(1, "One"), citation(2, "Two"), citation(1, "Three")}, pack) ==
          "1 One (2)\n2 Two (1)\n");
    questions::Citation denied = citation(1, "Four");
    denied.stance = facts::Stance::Denies;
    CHECK(shown({citation(1, "One"), denied}, pack) == "1 One (1)\n1 Four (1)\n");
}

TEST_CASE("without the article each statement is shown once") {
    const screens::ShelvedPack pack = support::documented_pack();
    CHECK(shown({citation(1, "One"), citation(1, "Two"), citation(1, "One")}, pack) ==
          "1 One (2)\n1 Two (1)\n");
    CHECK(shown({}, pack).empty());
    // Of a question that brings its sources itself each is another.
    questions::Citation own;
    own.statement = {"Own", "Own"};
    CHECK(shown({own, own}, pack) == "0 Own (0)\n0 Own (0)\n");
}
