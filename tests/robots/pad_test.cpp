// SPDX-License-Identifier: MIT
//
// A robot with nothing but a gamepad, whose events are put in: a game of every kind from the home
// screen to its results.
#include "robots/pad_player.h"

#include <doctest/doctest.h>

#include <chrono>

namespace {

using canvas::PadButton;
using support::Stage;

using robots::one_of_each;
using robots::PadPlayer;

}  // namespace

TEST_CASE("a whole game of every kind with a gamepad alone") {
    Stage stage(PROGRAM);
    PadPlayer player(stage);
    const std::vector<questions::Question> all = one_of_each();
    stage.play(all);
    for (const questions::Question& question : all) {
        CAPTURE(questions::kind_id(question.body));
        player.play(question);
    }
    CHECK(stage.words().find("Partie terminée") != std::string::npos);
    player.push(PadButton::East);
    CHECK(stage.words().find("Bonjour") != std::string::npos);
}

TEST_CASE("every field is written in with a gamepad alone") {
    Stage stage(PROGRAM, robots::tall());
    PadPlayer player(stage);
    robots::fill_every_field(player, stage);
}

TEST_CASE("the buttons beside: hint, menu, pause, back") {
    Stage stage(PROGRAM);
    PadPlayer player(stage);
    stage.play(one_of_each());
    const std::string before = stage.words();
    player.push(PadButton::West);
    CHECK(stage.words() != before);
    player.push(PadButton::Start);
    CHECK(stage.has("resume"));
    player.push(PadButton::Start);
    CHECK_FALSE(stage.has("resume"));
    player.push(PadButton::North);
    CHECK(stage.words().find("Que veux-tu faire") != std::string::npos);
    CHECK(stage.navigator->focused() == "action-6");
    player.push(PadButton::East);
    CHECK(stage.has("submit"));
    // The menu does what the key would: here it passes the question.
    player.push(PadButton::North);
    player.push(PadButton::Down);
    player.push(PadButton::South);
    CHECK(stage.has("next"));
}

TEST_CASE("a direction that is held goes on after a while, and stops when it is let go") {
    using namespace std::chrono_literals;
    Stage stage(PROGRAM);
    stage.click("to-settings");
    stage.send(canvas::PadPressed{0, PadButton::Down});
    CHECK(stage.navigator->focused() == "tab-1");
    const auto pass = [&](std::chrono::milliseconds time) {
        stage.clock.advance(time);
        return stage.navigator->update(stage.clock.ticks());
    };
    CHECK(pass(249ms) == 1ms);
    CHECK(stage.navigator->focused() == "tab-1");
    CHECK(pass(1ms) == 90ms);
    CHECK(stage.navigator->focused() == "tab-2");
    pass(90ms);
    CHECK(stage.navigator->focused() == "tab-3");
    stage.send(canvas::PadReleased{0, PadButton::Down});
    CHECK_FALSE(pass(500ms).has_value());
    CHECK(stage.navigator->focused() == "tab-3");
    stage.services.settings.hold_free = true;
    stage.send(canvas::PadPressed{0, PadButton::Up});
    CHECK_FALSE(pass(500ms).has_value());
    CHECK(stage.navigator->focused() == "tab-2");
}

TEST_CASE("a gamepad that is unplugged in play pauses the game and says so") {
    Stage stage(PROGRAM);
    stage.send(canvas::PadPlugged{0});
    CHECK(stage.words().find("Manette branchée.") != std::string::npos);
    stage.play(one_of_each());
    stage.send(canvas::PadPressed{0, PadButton::Down});
    stage.send(canvas::PadUnplugged{0});
    CHECK(stage.has("resume"));
    CHECK(stage.words().find("Manette débranchée.") != std::string::npos);
    // Nothing goes on moving, and once more changes nothing.
    CHECK(stage.navigator->update(stage.clock.ticks()) == std::chrono::milliseconds(6000));
    stage.send(canvas::PadUnplugged{0});
    stage.press(canvas::Key::Escape);
    CHECK(stage.has("submit"));
}

TEST_CASE("keys to type with stand below the field as long as the gamepad is in hand") {
    Stage stage(PROGRAM);
    PadPlayer player(stage);
    stage.play({support::sample("short_text").question});
    CHECK_FALSE(stage.has("type-a"));
    player.push(PadButton::Down);
    CHECK(stage.navigator->focused().starts_with("type-"));
    player.take("type-b");
    player.take("type-space");
    player.take("type-z");
    player.take("type-7");
    CHECK(stage.words().find("\nb z7\n") != std::string::npos);
    player.take("type-erase");
    CHECK(stage.words().find("\nb z\n") != std::string::npos);
    // They can be clicked as well, and go when the keyboard is used: what is typed goes on there.
    stage.click("type-x");
    CHECK(stage.words().find("\nb zx\n") != std::string::npos);
    stage.press(canvas::Key::Y);
    stage.type("y");
    CHECK_FALSE(stage.has("type-a"));
    CHECK(stage.words().find("\nb zxy\n") != std::string::npos);
    CHECK(stage.navigator->focused() == "answer-text");
    player.push(PadButton::RightShoulder);
    player.take("type-done");
    CHECK(stage.navigator->focused() == "submit");
}
