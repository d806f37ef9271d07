// SPDX-License-Identifier: MIT
//
// A robot with one key alone: parts of the screen light up in turn, and it presses when the right
// one is lit. A game of every kind from the first question to the results.
#include "robots/hands.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using robots::Hands;
using support::Stage;
using text::Language;

constexpr std::chrono::milliseconds pace(1000);

Stage::Setting one_switch() {
    Stage::Setting setting;
    setting.settings.single_switch = true;
    setting.settings.switch_pace = static_cast<int>(pace.count());
    return setting;
}

class SwitchHands : public Hands {
public:
    explicit SwitchHands(Stage& stage) : Hands(stage, Language::French) {}

    /// Waits until it is lit, alone or with others; then it is entered.
    void take(const std::string& id) override {
        while (!is_lit(id)) {
            step(id);
        }
        if (stage().navigator->lit().size() > 1) {
            press();
            while (stage().navigator->lit().front()->id() != id) {
                step(id);
            }
        }
        press();
    }

    /// Held, it goes where the next row that is taken is.
    void move_row(const std::string& row, const std::string& to, int) override {
        take(row);
        take(to);
    }

    int steps() const { return steps_; }

private:
    bool is_lit(const std::string& id) {
        return std::ranges::any_of(stage().navigator->lit(),
                                   [&](const ui::Widget* widget) { return widget->id() == id; });
    }
    void step(const std::string& id) {
        ++steps_;
        REQUIRE_MESSAGE(steps_ < 2000, "the light never comes to " << id);
        stage().pass(pace);
    }
    void press() { stage().press(canvas::Key::Space); }

    int steps_ = 0;
};

std::vector<std::string> lit(const Stage& stage) {
    std::vector<std::string> ids;
    for (const ui::Widget* widget : stage.navigator->lit()) {
        ids.push_back(widget->id());
    }
    return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("a whole game of every kind with one key alone") {
    Stage stage(PROGRAM, one_switch());
    SwitchHands hands(stage);
    const std::vector<questions::Question> all = robots::one_of_each();
    stage.play(all);
    stage.pass(std::chrono::milliseconds(0));
    for (const questions::Question& question : all) {
        CAPTURE(questions::kind_id(question.body));
        hands.play(question);
    }
    CHECK(stage.words().find("Partie terminée") != std::string::npos);
}

TEST_CASE("every field is written in with one key alone") {
    Stage::Setting setting = one_switch();
    setting.size = robots::tall().size;
    Stage stage(PROGRAM, setting);
    stage.pass(std::chrono::milliseconds(0));
    SwitchHands hands(stage);
    robots::fill_every_field(hands, stage);
}

TEST_CASE("a group lights up whole, then its stops, and then what follows it") {
    Stage stage(PROGRAM, one_switch());
    stage.play({support::sample("single").question});
    stage.pass(std::chrono::milliseconds(0));
    const Ids answers = {"answer-1", "answer-2", "answer-3", "answer-4"};
    CHECK(lit(stage) == answers);
    stage.pass(pace);
    CHECK(lit(stage) == Ids{"mark"});
    for (int i = 0; i < 20 && lit(stage) != answers; ++i) {
        stage.pass(pace);
    }
    CHECK(lit(stage) == answers);
    stage.press(canvas::Key::Space);
    CHECK(lit(stage) == Ids{"answer-1"});
    stage.pass(pace);
    CHECK(lit(stage) == Ids{"answer-2"});
    // Who misses it comes by again.
    stage.pass(pace);
    stage.pass(pace);
    stage.pass(pace);
    CHECK(lit(stage) == answers);
    stage.press(canvas::Key::Space);
    stage.press(canvas::Key::Space);
    stage.pass(pace);
    CHECK(lit(stage) == Ids{"mark"});
    // Any other key ends it, and the focus is where it was.
    stage.press(canvas::Key::Tab);
    CHECK(lit(stage).size() == 1);
}

TEST_CASE("keys to type with are found by their row, and after each letter from the first row") {
    Stage stage(PROGRAM, one_switch());
    stage.play({support::sample("short_text").question});
    stage.pass(std::chrono::milliseconds(0));
    CHECK(lit(stage).front() == "type-a");
    CHECK(lit(stage).size() == 10);
    stage.pass(pace);
    CHECK(lit(stage).front() == "type-k");
    stage.press(canvas::Key::Space);
    stage.pass(pace);
    stage.press(canvas::Key::Space);
    CHECK(lit(stage) == Ids{"type-l"});
    CHECK(stage.words().find("\nl\n") != std::string::npos);
    stage.pass(pace);
    CHECK(lit(stage).front() == "type-a");
    // With a keyboard in hand they are not needed, with the switch they are.
    stage.press(canvas::Key::M);
    CHECK_FALSE(stage.has("type-a"));
    stage.type("m");
    CHECK(stage.words().find("\nlm\n") != std::string::npos);
    stage.press(canvas::Key::Space);
    CHECK(stage.has("type-a"));
}
