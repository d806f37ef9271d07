// SPDX-License-Identifier: MIT
#include "quiz/session.h"

#include "support/questions/small_questions.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using questions::Question;
using support::single;
using support::true_false;

namespace {

/// Thirty facts in three chapters, each asked in two ways.
std::vector<Question> bank() {
    std::vector<Question> all;
    for (int i = 0; i < 30; ++i) {
        const std::string fact = "fact" + std::to_string(i);
        const std::string chapter = "chapter" + std::to_string(i % 3);
        for (Question question :
             {single("p/" + fact + "/single", 4), true_false("p/" + fact + "/true", true)}) {
            question.facts = {fact};
            question.chapter = chapter;
            all.push_back(std::move(question));
        }
    }
    return all;
}

std::vector<std::string> ids(const std::vector<Question>& list) {
    std::vector<std::string> out;
    for (const Question& question : list) {
        out.push_back(question.id);
    }
    return out;
}

}  // namespace

TEST_CASE("the same seed chooses the same game, another seed another") {
    quiz::Rules rules;
    const auto game = ids(quiz::choose(bank(), rules));
    CHECK(game == ids(quiz::choose(bank(), rules)));
    rules.seed = 1;
    CHECK(game != ids(quiz::choose(bank(), rules)));
}

TEST_CASE("no fact comes twice, kinds and chapters alternate") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        quiz::Rules rules;
        rules.seed = seed;
        const auto game = quiz::choose(bank(), rules);
        REQUIRE(game.size() == 10);
        std::set<std::string> seen;
        for (std::size_t i = 0; i < game.size(); ++i) {
            CHECK(seen.insert(game[i].facts[0]).second);
            if (i > 0) {
                CHECK(game[i].body.index() != game[i - 1].body.index());
                CHECK(game[i].chapter != game[i - 1].chapter);
            }
        }
    }
}

TEST_CASE("a kind that fills most of the bank does not fill the game") {
    std::vector<Question> mostly_true;
    for (int i = 0; i < 40; ++i) {
        const std::string fact = "fact" + std::to_string(i);
        Question question = i % 8 == 0 ? single("p/" + fact + "/single", 4)
                                       : true_false("p/" + fact + "/true", true);
        question.facts = {fact};
        mostly_true.push_back(std::move(question));
    }
    const auto game = quiz::choose(mostly_true, {});
    REQUIRE(game.size() == 10);
    CHECK(std::ranges::count_if(game, [](const Question& question) {
              return questions::kind_id(question.body) == "single";
          }) == 5);
}

TEST_CASE("a game longer than the facts asks them again, but never twice in a row") {
    quiz::Rules rules;
    rules.length = 100;
    const auto game = quiz::choose(bank(), rules);
    REQUIRE(game.size() == 60);
    for (std::size_t i = 1; i < 50; ++i) {
        CHECK(game[i].facts != game[i - 1].facts);
    }
    const auto all = ids(game);
    CHECK(std::set<std::string>(all.begin(), all.end()).size() == 60);
}

TEST_CASE("time is asked by placing first, then by putting in order, then by dates to choose") {
    std::vector<Question> asking_when;
    for (int i = 0; i < 4; ++i) {
        const std::string number = std::to_string(i);
        Question date = single("date" + number, 2);
        date.proof = questions::Proof{"f", "value", {}, {}, {}, {}};
        date.proof->options = {{*facts::parse_date("2012"), {}, {}},
                               {*facts::parse_date("2013"), {}, {}}};
        Question order = support::question("order" + number, questions::Ordering{});
        // All are about the same: what is placed comes first all the same.
        Question placed = support::question("placed" + number, questions::Timeline{});
        placed.facts = {"fact"};
        for (Question& question : std::vector{date, order, placed}) {
            asking_when.push_back(std::move(question));
        }
    }
    const auto game = [&](std::uint64_t seed) {
        quiz::Rules rules;
        rules.mode = "timeline";
        rules.seed = seed;
        return ids(quiz::choose(asking_when, rules));
    };
    std::set<std::vector<std::string>> games;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const std::vector<std::string> asked = game(seed);
        REQUIRE(asked.size() == 10);
        for (std::size_t i = 0; i < asked.size(); ++i) {
            CHECK(asked[i].starts_with(i < 4 ? "placed" : i < 8 ? "order" : "date"));
        }
        CHECK(asked == game(seed));
        games.insert(asked);
    }
    CHECK(games.size() > 1);
}

TEST_CASE("the story is told chapter by chapter") {
    quiz::Rules rules;
    rules.mode = "story";
    rules.chapters = {"chapter2", "chapter0", "chapter1"};
    std::vector<std::string> told;
    for (const Question& question : quiz::choose(bank(), rules)) {
        if (told.empty() || told.back() != question.chapter) {
            told.push_back(question.chapter);
        }
    }
    CHECK(told == rules.chapters);
}

TEST_CASE("an empty bank gives an empty game") { CHECK(quiz::choose({}, {}).empty()); }
