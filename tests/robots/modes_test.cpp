// SPDX-License-Identifier: MIT
//
// Every mode is played to its end in the real window: set up, each question given up, results.
#include "robots/game_table.h"
#include "robots/player.h"
#include "screens/wording.h"
#include "screens/wording_playing.h"

#include <doctest/doctest.h>

using robots::Found;
using robots::GameTable;
using robots::Robot;
using robots::shown;
using robots::Sight;
using text::Language;

namespace {

const screens::Words& words() { return screens::words(); }

/// One question that was missed, so that there is something to look at again.
void miss_one(GameTable& table) {
    learning::Answer missed;
    missed.item = table.plan().questions.front().id;
    missed.answer = "null";
    missed.verdict = learning::Verdict::Skipped;
    missed.language = "fr";
    const auto game = table.store().begin({"cloudwatt", "quick", 0, "robot", {}});
    REQUIRE(game.ok());
    REQUIRE(table.store().record(*game, missed).ok());
    REQUIRE(table.store().finish(*game, {}).ok());
}

void mark_one(GameTable& table) {
    const std::string item = table.plan().questions.front().id;
    REQUIRE(table.store().mark("cloudwatt", item, true, {}).ok());
}

/// "Question 3" and all that follows it, whatever it is: the game is at that question.
void wait_for_number(Robot& robot, std::size_t number, Language language) {
    const text::Bilingual start = screens::question_on(number, {"", ""});
    std::string wanted = shown(start, language);
    wanted = wanted.substr(0, wanted.find(" ·"));
    robot.wait_until(wanted, [&](const Sight& sight) {
        std::optional<Found> asked = sight.find(shown(words().submit, language));
        return asked && sight.find_start(wanted) ? asked : std::nullopt;
    });
}

/// Leaves an explanation. Whether it was the last one.
bool go_on(Robot& robot, robots::Player& player, Language language) {
    robot.wait_for(shown(words().skipped, language));
    const std::string last = shown(words().to_results, language);
    const std::string next = shown(words().next, language);
    bool is_last = false;
    robot.wait_until(next + " or " + last, [&](const Sight& sight) {
        std::optional<Found> button = sight.find(last);
        is_last = button.has_value();
        return is_last ? button : sight.find(next);
    });
    player.go_on(is_last ? last : next);
    return is_last;
}

/// Sets the mode up and gives every question up, `most` of them at most. Returns how many there
/// were.
std::size_t play(Robot& robot, robots::Player& player, const quiz::Mode& mode, std::size_t most,
                 Language language) {
    robot.click(shown(words().play, language));
    robot.wait_for(shown(words().setup_title, language));
    player.start();
    std::size_t asked = 0;
    const bool at_once = mode.telling == quiz::Telling::AfterEach;
    for (bool over = false; !over;) {
        wait_for_number(robot, ++asked, language);
        player.skip();
        over = at_once ? go_on(robot, player, language) : asked == most;
    }
    robot.wait_for(shown(words().finished, language));
    return asked;
}

using MakePlayer = std::unique_ptr<robots::Player> (*)(Robot&, Language);

void check_mode(const quiz::Mode& mode, Language language, MakePlayer make) {
    CAPTURE(mode.id);
    GameTable table(language, std::string(mode.id));
    std::size_t questions = mode.length.value_or(5);
    if (mode.lives > 0) {
        questions = static_cast<std::size_t>(mode.lives);
    }
    if (mode.among != quiz::Among::All) {
        mode.among == quiz::Among::Missed ? miss_one(table) : mark_one(table);
        questions = 1;
    }
    std::size_t asked = 0;
    table.sit_down([&](Robot& robot) {
        const auto player = make(robot, language);
        asked = play(robot, *player, mode, questions, language);
    });
    CHECK(asked >= 1);
    CHECK(asked <= questions);  // a mode may find fewer that suit it
    const auto games = table.store().last_games(1);
    REQUIRE(games.ok());
    REQUIRE(games->size() == 1);
    CHECK(games->front().game.mode == mode.id);
    CHECK(games->front().answers == static_cast<int>(asked));
    CHECK(games->front().ended.has_value());
}

/// Several players have a set-up and tests of their own.
std::vector<quiz::Mode> modes_for_one() {
    std::vector<quiz::Mode> modes = quiz::all_modes();
    std::erase_if(modes, [](const quiz::Mode& mode) { return mode.together(); });
    return modes;
}

}  // namespace

TEST_CASE("every mode is set up and played to its end with keys, in French") {
    for (const quiz::Mode& mode : modes_for_one()) {
        check_mode(mode, Language::French, robots::key_player);
    }
}

TEST_CASE("every mode is set up and played to its end with clicks, in English") {
    for (const quiz::Mode& mode : modes_for_one()) {
        check_mode(mode, Language::English, robots::click_player);
    }
}
