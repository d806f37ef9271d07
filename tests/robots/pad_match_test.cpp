// SPDX-License-Identifier: MIT
//
// Two robots around one screen with nothing but gamepads, whose events are put in: a match with a
// question of every kind in turns, where one gamepad goes round, and one by buzzer, where each has
// his own.
#include "quiz/mode.h"
#include "robots/pad_player.h"
#include "support/screens/hot_seat.h"
#include "text/typography.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <set>

namespace {

using namespace std::chrono_literals;
using canvas::PadButton;
using robots::PadPlayer;
using support::Stage;

/// All the questions there are, one of each kind.
Stage::Setting table(bool buzzers) {
    Stage::Setting setting;
    setting.packs.front().questions = robots::one_of_each();
    profile::HotSeatChoice& choice = setting.settings.hot_seat;
    choice = buzzers ? support::buzzers(2) : support::turns(2);
    choice.length = 0;
    choice.players[0].buzzer = "Pad 1";
    choice.players[1].buzzer = "Pad 2";
    return setting;
}

/// What is written, in one line.
std::string line(Stage& stage) {
    std::string words = stage.words();
    std::ranges::replace(words, '\n', ' ');
    return words;
}

/// Which of them is asked now.
const questions::Question& asked(Stage& stage, const std::vector<questions::Question>& all) {
    const std::string words = line(stage);
    const auto found = std::ranges::find_if(all, [&](const questions::Question& one) {
        return words.find(text::typo(one.prompt.fr, text::Language::French)) != std::string::npos;
    });
    REQUIRE_MESSAGE(found != all.end(), "no question in " << words);
    return *found;
}

/// From the home screen, with the first gamepad.
void start(Stage& stage, PadPlayer& player) {
    player.take("mode-hot-seat");
    player.take("start");
    stage.wait();
}

}  // namespace

TEST_CASE("a whole match in turns of every kind with a gamepad alone") {
    Stage stage(PROGRAM, table(false));
    PadPlayer player(stage);
    const std::vector<questions::Question> all = robots::one_of_each();
    start(stage, player);
    std::set<std::string> played;
    for (std::size_t turn = 0; turn < all.size(); ++turn) {
        CHECK(line(stage).find(turn % 2 == 0 ? "· Ana " : "· Bo ") != std::string::npos);
        player.take("begin");
        const questions::Question& question = asked(stage, all);
        CAPTURE(questions::kind_id(question.body));
        player.play(question);
        stage.wait();
        played.insert(question.id);
    }
    CHECK(played.size() == all.size());
    CHECK(line(stage).find("Tout le monde est à égalité") != std::string::npos);
    player.push(PadButton::East);
    CHECK(line(stage).find("Bonjour") != std::string::npos);
}

TEST_CASE("a whole match by buzzer of every kind that it asks with a gamepad for each") {
    Stage stage(PROGRAM, table(true));
    PadPlayer ana(stage, 0);
    PadPlayer bo(stage, 1);
    std::vector<questions::Question> all = robots::one_of_each();
    // The mode asks only what has one answer.
    std::erase_if(all, std::not_fn(quiz::mode_for(quiz::Company::Buzzers).asks));
    start(stage, ana);
    std::set<std::string> played;
    for (std::size_t turn = 0; turn < all.size(); ++turn) {
        // Ana is first once in three, Bo otherwise.
        PadPlayer& first = turn % 3 == 0 ? ana : bo;
        PadPlayer& second = turn % 3 == 0 ? bo : ana;
        stage.pass(3s);
        first.push(PadButton::South);
        stage.pass(6ms);
        stage.wait();
        CHECK(line(stage).find(turn % 3 == 0 ? "Ana a la main" : "Bo a la main") !=
              std::string::npos);
        // Now the other's gamepad does nothing.
        second.push(PadButton::East);
        CHECK_FALSE(stage.has("resume"));
        const questions::Question& question = asked(stage, all);
        CAPTURE(questions::kind_id(question.body));
        first.play(question);
        played.insert(question.id);
    }
    CHECK(played.size() == all.size());
    CHECK(line(stage).find("Bo gagne la partie") != std::string::npos);
}
