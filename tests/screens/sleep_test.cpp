// SPDX-License-Identifier: MIT
//
// The machine is put to sleep in play: the calendar goes on, the monotonic time stands still.
#include "support/screens/hot_seat.h"

#include <doctest/doctest.h>

#include <functional>

namespace {

using namespace std::chrono_literals;
using canvas::Key;
using support::Stage;

std::vector<questions::Question> two_questions() {
    questions::Question other = support::sample_single();
    other.id += "~2";
    other.prompt = {"Qui a bâti la digue ?", "Who built the dam?"};
    return {support::sample_single(), other};
}

constexpr std::string_view first = "Qui a payé le phare";
constexpr std::string_view second = "Qui a bâti la digue";

bool shows(Stage& stage, std::string_view words) {
    return stage.words().find(words) != std::string::npos;
}

void sleep(Stage& stage) { stage.clock.set(stage.clock.now() + 8h); }

/// The first screen of a match of two.
std::unique_ptr<Stage> match(profile::HotSeatChoice choice) {
    Stage::Setting setting;
    setting.settings.hot_seat = std::move(choice);
    setting.packs.front().questions = two_questions();
    auto stage = std::make_unique<Stage>(PROGRAM, std::move(setting));
    support::start_match(*stage);
    return stage;
}

constexpr std::string_view stood_still = "le temps de la question s’est arrêté avec lui";

}  // namespace

TEST_CASE("a question against the clock over which the machine slept does not count") {
    Stage stage(PROGRAM);
    stage.play(two_questions(), "blitz");
    stage.pass(12s);
    stage.press(Key::Num1);
    REQUIRE(shows(stage, first));
    sleep(stage);
    stage.pass(0s);
    CHECK(shows(stage, "Le chrono est arrêté"));
    CHECK_FALSE(shows(stage, first));
    CHECK_FALSE(shows(stage, second));
    CHECK(stage.store->last_games(1)->empty());
    stage.pass(1h);
    stage.press(Key::Escape);
    CHECK(shows(stage, second));
    CHECK(shows(stage, "0:30"));
    CHECK(shows(stage, "la question posée ne compte pas"));
    // It comes back when all the others were asked.
    stage.click("skip");
    stage.wait();
    stage.press(Key::Enter);
    CHECK(shows(stage, first));
    CHECK(shows(stage, "0:30"));
    CHECK_FALSE(shows(stage, "la question posée ne compte pas"));
}

TEST_CASE("the key or the click that wakes the machine submits nothing") {
    const std::vector<std::function<void(Stage&, canvas::Point)>> ways = {
        [](Stage& stage, canvas::Point) { stage.press(Key::Enter); },
        [](Stage& stage, canvas::Point) { stage.control(Key::Enter); },
        [](Stage& stage, canvas::Point submit) { stage.click(submit); }};
    for (const auto& wake : ways) {
        Stage stage(PROGRAM);
        stage.play(two_questions(), "blitz");
        stage.press(Key::Num1);
        const canvas::Point submit = stage.centre_of("submit");
        sleep(stage);
        wake(stage, submit);
        CHECK(stage.has("resume"));
        CHECK(stage.store->last_games(1)->empty());
    }
}

TEST_CASE("sleep behind a pause, without a clock, or after the answer changes nothing") {
    Stage paused(PROGRAM);
    paused.play(two_questions(), "blitz");
    paused.press(Key::Escape);
    sleep(paused);
    paused.pass(0s);
    paused.press(Key::Escape);
    CHECK(shows(paused, first));

    Stage untimed(PROGRAM);
    untimed.play(two_questions());
    sleep(untimed);
    untimed.pass(0s);
    CHECK(untimed.has("submit"));
    CHECK(shows(untimed, first));

    Stage told(PROGRAM);
    told.play(two_questions(), "blitz");
    told.click("skip");
    sleep(told);
    told.pass(0s);
    CHECK(told.has("next"));
}

TEST_CASE("a clock that is put right by a little, or back, is no sleep") {
    for (const auto by : {9s, -3600s}) {
        Stage stage(PROGRAM);
        stage.play(two_questions(), "blitz");
        stage.pass(1s);
        stage.clock.set(stage.clock.now() + by);
        stage.pass(1s);
        CHECK(shows(stage, first));
        CHECK(shows(stage, "0:28"));
    }
}

TEST_CASE("who has the hand in a match when the machine sleeps keeps what was left of his time") {
    profile::HotSeatChoice choice = support::turns(2, 20);
    choice.length = 1;
    const auto stage = match(choice);
    stage->press(Key::Enter);
    stage->press(Key::Num1);
    stage->pass(5s);
    sleep(*stage);
    stage->press(Key::Enter);
    CHECK(stage->has("resume"));
    CHECK_FALSE(shows(*stage, "Qui a"));
    stage->pass(1h);
    stage->press(Key::Escape);
    CHECK(shows(*stage, "0:15"));
    CHECK(shows(*stage, stood_still));
    stage->press(Key::Enter);
    CHECK(stage->has("next"));
}

TEST_CASE("the key that wakes the machine buzzes for nobody, and the question stays hidden") {
    const auto stage = match(support::buzzers(2));
    stage->pass(3s);
    REQUIRE(shows(*stage, "Qui a"));
    sleep(*stage);
    stage->press(Key::Q);
    CHECK(stage->has("resume"));
    CHECK_FALSE(shows(*stage, "Qui a"));
    stage->press(Key::Escape);
    CHECK(shows(*stage, stood_still));
    CHECK_FALSE(shows(*stage, "a la main"));
    stage->press(Key::Q);
    stage->pass(6ms);
    CHECK(shows(*stage, "Ana a la main"));
}

TEST_CASE("a match that nobody is hurried in takes no notice of sleep") {
    for (const bool covered : {true, false}) {
        profile::HotSeatChoice choice = support::turns(2, covered ? 20 : 0);
        choice.length = 1;
        const auto stage = match(choice);
        if (!covered) {
            stage->press(Key::Enter);
        }
        sleep(*stage);
        stage->pass(0s);
        CHECK_FALSE(stage->has("resume"));
        CHECK(stage->has(covered ? "begin" : "submit"));
    }
}

TEST_CASE("after hours one frame is drawn, and what goes on by itself takes one step") {
    Stage::Setting setting;
    setting.settings.reduced_motion = false;
    setting.settings.single_switch = true;
    Stage stage(PROGRAM, setting);
    stage.click("to-settings");
    stage.draw();
    stage.pass(16ms);
    stage.draw();
    const std::string before = stage.navigator->focused();
    stage.pass(8h);
    CHECK_FALSE(stage.navigator->moving());
    CHECK(stage.navigator->dirty());
    const std::string after = stage.navigator->focused();
    CHECK(after != before);
    stage.draw();
    for (int i = 0; i < 100; ++i) {
        stage.pass(1ms);
        CHECK_FALSE(stage.navigator->dirty());
    }
    CHECK(stage.navigator->focused() == after);
}
