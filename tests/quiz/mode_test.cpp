// SPDX-License-Identifier: MIT
#include "quiz/mode.h"

#include "quiz/picked.h"
#include "quiz/session.h"
#include "support/questions/small_questions.h"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using questions::Question;
using support::single;
using support::true_false;

namespace {

Question with_chapter(Question question, std::string chapter) {
    question.chapter = std::move(chapter);
    return question;
}

Question timeline(std::string id) {
    questions::Timeline body;
    body.face.anchors = {{{"a", "a"}, *facts::parse_date("2012")}};
    return support::question(std::move(id), body);
}

Question source(std::string id) {
    questions::WhichSource body;
    body.face.sources = {{"a", "a"}, {"b", "b"}};
    return support::question(std::move(id), body);
}

/// One of each that a mode looks for, and one that none does.
std::vector<Question> bank() {
    Question date = single("date", 2);
    date.proof = questions::Proof{"f", "value", {}, {}, {}, {}};
    date.proof->options = {{*facts::parse_date("2012-10"), {}, {}},
                           {*facts::parse_date("2013"), {}, {}}};
    Question disputed = single("disputed", 2);
    disputed.note = text::Bilingual{"Ils ne sont pas d’accord.", "They do not agree."};
    Question attributed = true_false("attributed", true);
    attributed.proof = questions::Proof{"f", "", "001", {}, {}, {}};
    return {with_chapter(single("plain", 2), "one"),
            with_chapter(timeline("timeline"), "two"),
            source("source"),
            date,
            disputed,
            attributed};
}

/// The ids of the game, sorted by name.
std::string asked(const std::string& mode, quiz::Rules rules = {},
                  const std::set<std::string>& missed = {}) {
    rules.mode = mode;
    std::set<std::string> ids;
    for (const Question& question : quiz::choose(bank(), rules, missed)) {
        ids.insert(question.id);
    }
    std::string out;
    for (const std::string& id : ids) {
        out += (out.empty() ? "" : " ") + id;
    }
    return out;
}

constexpr const char* all = "attributed date disputed plain source timeline";

questions::Answer option(std::size_t index) { return questions::Single::Answer{index}; }

quiz::Session session(const std::string& mode, std::size_t questions, int clock = 100) {
    std::vector<Question> list;
    for (std::size_t i = 0; i < questions; ++i) {
        list.push_back(single("q" + std::to_string(i), 4));
    }
    quiz::Rules rules;
    rules.mode = mode;
    rules.clock = clock;
    return {std::move(list), rules};
}

}  // namespace

TEST_CASE("the modes, by the names that commands and stores use") {
    CHECK(quiz::modes() == std::vector<std::string>{"quick", "chapter", "story", "exam", "survival",
                                                    "blitz", "daily", "timeline", "sources",
                                                    "disagreements", "mistakes", "marked",
                                                    "hot-seat", "buzzers"});
    for (const std::string& id : quiz::modes()) {
        CHECK(quiz::find_mode(id)->id == id);
    }
    CHECK(quiz::find_mode("fast") == nullptr);
}

TEST_CASE("each mode asks what it is about") {
    for (const char* mode : {"quick", "chapter", "story", "exam", "survival", "blitz", "daily"}) {
        CHECK(asked(mode) == all);
    }
    CHECK(asked("hot-seat") == all);
    CHECK(asked("timeline") == "date timeline");
    CHECK(asked("sources") == "attributed source");
    CHECK(asked("disagreements") == "disputed");
    CHECK(asked("mistakes") == "");
    CHECK(asked("mistakes", {}, {"date", "plain", "gone"}) == "date plain");
    CHECK(asked("marked") == "");
    CHECK(asked("marked", {}, {"date", "gone"}) == "date");
}

TEST_CASE("buzzers ask only what one choice, place, figure or name answers") {
    std::vector<Question> many = bank();
    many.push_back(support::question("several", questions::Multiple{}));
    many.push_back(support::question("ordering", questions::Ordering{}));
    many.push_back(support::question("matching", questions::Matching{}));
    many.push_back(support::question("categorise", questions::Categorise{}));
    quiz::Rules rules;
    rules.mode = "buzzers";
    CHECK(quiz::count_fitting(many, rules) == bank().size());
    rules.mode = "hot-seat";
    CHECK(quiz::count_fitting(many, rules) == many.size());
}

TEST_CASE("chapters and difficulty are the player's choice, but not in the game of the day") {
    quiz::Rules rules;
    rules.only = {"one", "two"};
    CHECK(asked("quick", rules) == "plain timeline");
    CHECK(asked("timeline", rules) == "timeline");
    CHECK(asked("daily", rules) == all);
    rules.only = {};
    rules.level = quiz::Level::Hard;
    CHECK(asked("quick", rules) == "");
    CHECK(asked("daily", rules) == all);
    rules.level = quiz::Level::Medium;
    CHECK(asked("quick", rules) == all);
}

TEST_CASE("a length that the mode sets is not the player's") {
    std::vector<Question> many;
    for (int i = 0; i < 200; ++i) {
        many.push_back(single("q" + std::to_string(i), 4));
    }
    const auto length = [&](const char* mode) {
        quiz::Rules rules;
        rules.mode = mode;
        rules.length = 20;
        return quiz::choose(many, rules).size();
    };
    CHECK(length("quick") == 20);
    CHECK(length("exam") == 20);
    CHECK(length("daily") == 10);
    CHECK(length("blitz") == 10);
    CHECK(length("survival") == 100);
}

TEST_CASE("the day turns at four in the morning, where the player is") {
    const auto at = [](const char* moment, std::chrono::seconds offset) {
        return quiz::day_seed(*base::parse_instant(moment), offset);
    };
    CHECK(at("2026-11-22T03:59:59Z", 0s) == 20261121);
    CHECK(at("2026-11-22T04:00:00Z", 0s) == 20261122);
    CHECK(at("2026-11-22T03:00:00Z", 1h) == 20261122);
    CHECK(at("2026-11-22T08:59:59Z", -5h) == 20261121);
    CHECK(at("2027-01-01T02:00:00Z", 0s) == 20261231);
    CHECK(at("1970-01-01T00:00:00Z", 0s) == 19691231);
}

TEST_CASE("survival ends at the third wrong answer, skipped ones included") {
    quiz::Session game = session("survival", 9);
    CHECK(game.lives() == 3);
    game.submit(option(1), std::nullopt, 1s);
    CHECK(game.lives() == 2);
    game.next();
    game.submit(option(0), std::nullopt, 1s);
    CHECK(game.lives() == 2);
    game.next();
    game.skip(1s);
    CHECK_FALSE(game.over());
    game.next();
    game.submit(option(2), std::nullopt, 1s);
    CHECK(game.lives() == 0);
    CHECK(game.over());
    game.next();
    CHECK(std::holds_alternative<quiz::Finished>(game.state()));
    CHECK(game.outcomes().size() == 4);
    CHECK(session("quick", 1).lives() == std::nullopt);
}

TEST_CASE("an exam gives no hints") {
    CHECK_FALSE(session("exam", 1).can_hint());
    CHECK(session("quick", 1).can_hint());
}

TEST_CASE("in a blitz speed counts: full points at once, half of them at the limit") {
    const auto points = [](std::chrono::milliseconds time, int clock) {
        quiz::Session game = session("blitz", 2, clock);
        game.submit(option(0), std::nullopt, time);
        return game.outcomes()[0].points;
    };
    CHECK(session("blitz", 1).limit() == 30s);
    CHECK(points(0s, 100) == 100);
    CHECK(points(15s, 100) == 75);
    CHECK(points(30s, 100) == 50);
    CHECK(points(30s, 200) == 75);
    CHECK(points(300s, 1000) == 50);
    CHECK(points(1h, 0) == 100);
    CHECK(session("blitz", 1, 0).limit() == std::nullopt);
    CHECK(session("quick", 1).limit() == std::nullopt);
}

TEST_CASE("an answer after the limit is not judged, and the next question is asked") {
    quiz::Session game = session("blitz", 2);
    game.submit(option(0), std::nullopt, 30001ms);
    CHECK(game.outcomes()[0].given == quiz::Given::OutOfTime);
    CHECK(game.outcomes()[0].points == 0);
    CHECK(game.outcomes()[0].time == 30s);
    CHECK(game.right() == 0);
    game.next();
    game.run_out();
    CHECK(game.outcomes()[1].given == quiz::Given::OutOfTime);
    game.next();
    CHECK(std::holds_alternative<quiz::Finished>(game.state()));
}

TEST_CASE("what was not right the last time is a mistake") {
    const learning::Progress right{1, 1, learning::Verdict::Right, {}};
    const learning::Progress partly{2, 1, learning::Verdict::Partly, {}};
    const learning::Progress skipped{1, 0, learning::Verdict::Skipped, {}};
    CHECK(quiz::missed_in({{"a", right}, {"b", partly}, {"c", skipped}}) ==
          std::set<std::string>{"b", "c"});
}
