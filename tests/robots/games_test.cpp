// SPDX-License-Identifier: MIT
//
// Whole games in the real window on the display that DISPLAY names; ./run test starts one. Every
// key and every click is made by xdotool, and comes by way of the X server.
#include "quiz/kept_answer.h"
#include "quiz/partly.h"
#include "robots/game_table.h"
#include "robots/player.h"
#include "screens/wording.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

using robots::Found;
using robots::GameTable;
using robots::Robot;
using robots::shown;
using robots::Sight;
using text::Language;

namespace {

using MakePlayer = std::unique_ptr<robots::Player> (*)(Robot&, Language);

const screens::Words& words() { return screens::words(); }

/// Where the prompt stands, once the question with this number is being asked.
Found wait_for_question(Robot& robot, const GameTable& table, std::size_t index,
                        Language language) {
    const auto& questions = table.plan().questions;
    const std::string prompt = shown(questions[index].prompt, language);
    const std::string place =
        shown(screens::question_of(index + 1, questions.size(), table.pack_title()), language);
    return robot.wait_until(place + "\n" + prompt, [&](const Sight& sight) -> std::optional<Found> {
        const bool asked = sight.find(place) && sight.find(shown(words().submit, language));
        return asked ? sight.find(prompt) : std::nullopt;
    });
}

/// Not the right one; nothing where that is not planned.
std::optional<questions::Answer> wrong_answer(const questions::Question& question) {
    const auto* single = std::get_if<questions::Single>(&question.body);
    return single == nullptr ? std::nullopt
                             : std::optional<questions::Answer>(questions::Single::Answer{
                                   (single->key.index + 1) % single->face.options.size()});
}

const text::Bilingual& verdict_words(const quiz::Outcome& outcome) {
    if (outcome.given == quiz::Given::Skipped) {
        return words().skipped;
    }
    switch (outcome.grade.verdict) {
        case questions::Verdict::Right: return words().right;
        case questions::Verdict::Partly: return quiz::partly_words(outcome.grade.credit);
        default: return words().wrong;
    }
}

/// Plays the game of the table to its results: the first single choice is answered wrong, the
/// first true or false is skipped, and the rest is answered right, as far as the player can.
/// Returns the session as it should have gone.
quiz::Session play(Robot& robot, const GameTable& table, Language language, MakePlayer make) {
    const auto player = make(robot, language);
    quiz::Session session(table.plan().questions, table.plan().rules);
    bool missed = false;
    bool skipped = false;
    player->start();
    while (!std::holds_alternative<quiz::Finished>(session.state())) {
        const questions::Question& question = session.question();
        const Found prompt = wait_for_question(robot, table, session.index(), language);
        std::optional<questions::Answer> answer = player->right_answer(question);
        if (!missed && wrong_answer(question)) {
            missed = true;
            answer = wrong_answer(question);
        } else if (!skipped && std::holds_alternative<questions::TrueFalse>(question.body)) {
            skipped = true;
            answer.reset();
        }
        if (answer) {
            session.submit(*answer, std::nullopt, std::chrono::milliseconds(0));
            player->answer(question, *answer, prompt);
        } else {
            session.skip(std::chrono::milliseconds(0));
            player->skip();
        }
        robot.wait_for(shown(verdict_words(session.outcomes().back()), language));
        session.next();
        const bool last = std::holds_alternative<quiz::Finished>(session.state());
        player->go_on(shown(last ? words().to_results : words().next, language));
    }
    robot.wait_for(shown(words().finished, language));
    robot.wait_for(screens::out_of(session.right(), session.outcomes().size()));
    robot.wait_for(shown(screens::figure(session.score()), language));
    robot.wait_for(shown(screens::points_word(session.score()), language));
    return session;
}

/// The ten answers, one a line: what was asked, in which language, and what became of it.
std::string kept(const std::vector<learning::Answer>& answers) {
    std::string out;
    for (const learning::Answer& answer : answers) {
        out += answer.item + " " + answer.language + " " + answer.answer + " " +
               std::string(to_string(answer.verdict)) + " " + std::to_string(answer.points) + "\n";
    }
    return out;
}

/// How many questions of the game are of this kind.
template <class Kind>
std::size_t count(const screens::GamePlan& plan) {
    return static_cast<std::size_t>(std::ranges::count_if(plan.questions, [](const auto& question) {
        return std::holds_alternative<Kind>(question.body);
    }));
}

/// `untyped`: the player skips what must be typed.
void check_whole_game(Language language, MakePlayer make, bool untyped) {
    GameTable table(language);
    std::optional<quiz::Session> session;
    table.sit_down([&](Robot& robot) { session = play(robot, table, language, make); });
    REQUIRE(session);
    REQUIRE(session->outcomes().size() == 10);
    CHECK(session->right() ==
          8 - (untyped ? count<questions::ShortText>(table.plan()) : std::size_t{0}));

    std::vector<learning::Answer> expected;
    for (const quiz::Outcome& outcome : session->outcomes()) {
        expected.push_back(
            quiz::kept_answer(session->questions()[outcome.index], outcome, language, {}));
    }
    const auto games = table.store().last_games(10);
    REQUIRE(games.ok());
    REQUIRE(games->size() == 1);
    CHECK(games->front().ended.has_value());
    CHECK(games->front().points == session->score());
    CHECK(games->front().right == static_cast<int>(session->right()));
    CHECK(kept(*table.store().answers(games->front().id)) == kept(expected));
}

}  // namespace

TEST_CASE("xdotool is there to play") { REQUIRE(std::system("xdotool version") == 0); }

TEST_CASE("a whole game with keys alone, in French") {
    check_whole_game(Language::French, robots::key_player, false);
}

TEST_CASE("a whole game with keys alone, in English") {
    check_whole_game(Language::English, robots::key_player, false);
}

TEST_CASE("a whole game with clicks alone, in French") {
    check_whole_game(Language::French, robots::click_player, true);
}

TEST_CASE("a whole game with clicks alone, in English") {
    check_whole_game(Language::English, robots::click_player, true);
}

TEST_CASE("the language changes in the middle of a question, by key and by click") {
    GameTable table(Language::French);
    table.sit_down([&](Robot& robot) {
        const auto player = robots::click_player(robot, Language::English);
        robot.press("Return");
        wait_for_question(robot, table, 0, Language::French);
        robot.press("ctrl+l");
        wait_for_question(robot, table, 0, Language::English);
        robot.click("FR");
        wait_for_question(robot, table, 0, Language::French);
        robot.click("EN");
        wait_for_question(robot, table, 0, Language::English);
        player->skip();
        robot.wait_for(shown(words().skipped, Language::English));
        robot.press("ctrl+q");
    });
    const auto games = table.store().last_games(10);
    REQUIRE(games.ok());
    REQUIRE(games->size() == 1);
    CHECK_FALSE(games->front().ended.has_value());
    CHECK(kept(*table.store().answers(games->front().id)) ==
          table.plan().questions[0].id + " en null skipped 0\n");
}
