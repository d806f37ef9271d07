// SPDX-License-Identifier: MIT
#include "support/screens/stage.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using support::Sample;
using support::sample;
using support::Stage;

void answer(Stage& stage, const support::Inputs& inputs) {
    stage.use(inputs);
    stage.host.speaker().heard();
    stage.control(Key::Enter);
}

}  // namespace

TEST_CASE("moving and choosing are heard, each at the volume of the interface") {
    Stage stage(PROGRAM);
    stage.play({sample("single").question});
    stage.press(Key::Down);
    CHECK(stage.host.speaker().heard() == "move 0.6 0\n");
    stage.press(Key::Num2);
    CHECK(stage.host.speaker().heard() == "select 0.6 0\n");
    stage.click("answer-1");
    CHECK(stage.host.speaker().heard() == "select 0.6 0\n");
    stage.press(Key::F7);
    CHECK(stage.host.speaker().heard() == "");
}

TEST_CASE("a verdict is heard in the place of the button that asked for it, higher in a row") {
    Stage stage(PROGRAM);
    const Sample single = sample("single");
    stage.play({single.question, single.question, single.question});
    answer(stage, single.right);
    CHECK(stage.host.speaker().heard() == "correct 0.8 0\n");
    stage.wait();
    stage.press(Key::Enter);
    answer(stage, single.right);
    CHECK(stage.host.speaker().heard() == "correct 0.8 1\n");
    stage.wait();
    stage.press(Key::Enter);
    stage.use(single.wrong);
    stage.host.speaker().heard();
    stage.click("submit");
    CHECK(stage.host.speaker().heard() == "wrong 0.8 0\n");
    stage.wait();
    stage.click("next");
    CHECK(stage.host.speaker().heard() == "finished 0.8 0\n");
}

TEST_CASE("S turns sound off and on, and says so on the screen") {
    Stage stage(PROGRAM);
    stage.press(Key::S);
    CHECK_FALSE(stage.services.settings.sound);
    CHECK(stage.host.speaker().heard() == "");
    CHECK(stage.words().find("Son coupé.") != std::string::npos);
    stage.press(Key::Tab);
    CHECK(stage.host.speaker().heard() == "");
    stage.press(Key::S);
    CHECK(stage.host.speaker().heard() == "select 0.6 0\n");
    CHECK(stage.words().find("Son rétabli.") != std::string::npos);
    // After its time the word goes, and nothing else has to happen for that.
    stage.clock.advance(std::chrono::milliseconds(5999));
    CHECK(stage.navigator->update(stage.clock.ticks()) == std::chrono::milliseconds(1));
    stage.clock.advance(std::chrono::milliseconds(1));
    CHECK_FALSE(stage.navigator->update(stage.clock.ticks()).has_value());
    CHECK(stage.words().find("Son rétabli.") == std::string::npos);
}

TEST_CASE("where letters are typed they are letters") {
    Stage stage(PROGRAM);
    stage.play({sample("short_text").question});
    stage.press(Key::S);
    stage.press(Key::P);
    CHECK(stage.services.settings.sound);
    CHECK(stage.has("submit"));
}

TEST_CASE("volumes are set, heard while they are, and silence is at their end") {
    Stage stage(PROGRAM);
    stage.click("to-settings");
    stage.click("tab-3");
    stage.host.speaker().heard();
    stage.click("verdict-volume-less");
    CHECK(stage.services.settings.verdict_volume == 70);
    CHECK(stage.host.speaker().heard() == "correct 0.7 0\n");
    for (int i = 0; i < 7; ++i) {
        stage.click("verdict-volume-less");
    }
    CHECK(stage.services.settings.verdict_volume == 0);
    stage.host.speaker().heard();
    stage.click("verdict-volume-less");
    CHECK(stage.host.speaker().heard() == "");
}

TEST_CASE("a machine that cannot be heard is told of in the settings alone") {
    Stage stage(PROGRAM);
    stage.host.speaker().working = false;
    stage.press(Key::Tab);
    CHECK(stage.words().find("Aucune sortie audio") == std::string::npos);
    stage.click("to-settings");
    stage.click("tab-3");
    CHECK(stage.words().find("Aucune sortie audio") != std::string::npos);
}

TEST_CASE("the last five seconds of a question are heard by who asked for it, then its end") {
    using std::chrono::seconds;
    Stage stage(PROGRAM);
    profile::Settings settings = stage.services.settings;
    settings.clock_ticks = true;
    stage.set(settings);
    stage.play({sample("single").question, sample("multiple").question}, "blitz");
    stage.host.speaker().heard();
    stage.pass(seconds(24));
    CHECK(stage.host.speaker().heard() == "");
    for (int left = 5; left > 0; --left) {
        stage.pass(seconds(1));
        CHECK(stage.host.speaker().heard() == "tick 0.6 0\n");
    }
    stage.pass(seconds(1));
    CHECK(stage.host.speaker().heard() == "buzz 0.8 0\n");
}

TEST_CASE("the last seconds are silent from the start") {
    Stage stage(PROGRAM);
    stage.play({sample("single").question, sample("multiple").question}, "blitz");
    stage.host.speaker().heard();
    stage.pass(std::chrono::seconds(29));
    CHECK(stage.host.speaker().heard() == "");
}

TEST_CASE("a game that tells at its end gives no verdict away by a sound") {
    Stage stage(PROGRAM);
    const Sample single = sample("single");
    stage.play({single.question, single.question}, "exam");
    answer(stage, single.wrong);
    CHECK(stage.host.speaker().heard() == "select 0.6 0\n");
}
