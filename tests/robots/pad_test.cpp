// SPDX-License-Identifier: MIT
//
// A robot with nothing but a gamepad, whose events are put in: a game of every kind from the home
// screen to its results.
#include "support/stage.h"

#include <doctest/doctest.h>

#include <chrono>

namespace {

using canvas::PadButton;
using support::Stage;

class PadPlayer {
public:
    explicit PadPlayer(Stage& stage) : stage_(stage) {}

    void push(PadButton button) {
        stage_.send(canvas::PadPressed{0, button});
        stage_.send(canvas::PadReleased{0, button});
    }

    /// Through the groups with the shoulder, and inside each with the stick, until it is there.
    bool go_to(std::string_view id) {
        for (int group = 0; group < 40; ++group) {
            for (const PadButton way :
                 {PadButton::Right, PadButton::Down, PadButton::Left, PadButton::Up}) {
                for (int i = 0; i < 8; ++i) {
                    if (stage_.navigator->focused() == id) {
                        return true;
                    }
                    const std::string before = stage_.navigator->focused();
                    if (is_valued(before)) {
                        break;
                    }
                    push(way);
                    if (stage_.navigator->focused() == before) {
                        break;
                    }
                }
            }
            push(PadButton::RightShoulder);
        }
        return false;
    }

    /// Gives an answer where the pad can, and passes where it cannot.
    void play(const questions::Question& question) {
        const bool typed = std::holds_alternative<questions::ShortText>(question.body);
        const bool many_moves = std::holds_alternative<questions::Matching>(question.body) ||
                                std::holds_alternative<questions::Categorise>(question.body);
        if (typed || many_moves) {
            REQUIRE(go_to("skip"));
        } else if (std::holds_alternative<questions::Numeric>(question.body)) {
            REQUIRE(go_to("answer-slider"));
            push(PadButton::Right);
        } else if (std::holds_alternative<questions::Ordering>(question.body)) {
            push(PadButton::South);
            push(PadButton::Down);
            push(PadButton::South);
            REQUIRE(go_to("submit"));
        } else {
            push(PadButton::Down);
            push(PadButton::South);
            // A place on a time line is chosen by going there; then the button submits.
            REQUIRE((stage_.has("next") || go_to("submit")));
        }
        if (!stage_.has("next")) {
            push(PadButton::South);
        }
        REQUIRE(stage_.has("next"));
        stage_.wait();
        push(PadButton::South);
    }

private:
    /// What the stick would change, not leave.
    static bool is_valued(const std::string& id) {
        return id == "answer-slider" || id == "certainty" || id == "language";
    }

    Stage& stage_;
};

std::vector<questions::Question> one_of_each() {
    std::vector<questions::Question> all;
    for (const support::Sample& sample : support::samples()) {
        all.push_back(sample.question);
    }
    return all;
}

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
