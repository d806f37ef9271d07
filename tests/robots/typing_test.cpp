// SPDX-License-Identifier: MIT
//
// A robot with nothing but a pointer, whose clicks are put in.
#include "robots/hands.h"

#include <doctest/doctest.h>

namespace {

using support::Stage;

class ClickHands : public robots::Hands {
public:
    explicit ClickHands(Stage& stage) : Hands(stage, text::Language::French) {}

    void take(const std::string& id) override { stage().click(id); }
    void ask_for_keys() override {
        if (stage().has("screen-keys")) {
            take("screen-keys");
        }
    }
    void move_row(const std::string& row, const std::string& to, int) override {
        take(row);
        take(to);
    }
};

}  // namespace

TEST_CASE("every field is written in with clicks alone") {
    Stage stage(PROGRAM, robots::tall());
    ClickHands hands(stage);
    robots::fill_every_field(hands, stage);
}

TEST_CASE("the button that asks for keys on the screen goes with them, and comes back") {
    Stage stage(PROGRAM);
    stage.play({support::sample("short_text").question});
    stage.click("screen-keys");
    CHECK_FALSE(stage.has("screen-keys"));
    stage.click("type-x");
    CHECK(stage.words().find("\nx\n") != std::string::npos);
    // Who has a keyboard after all types on in the field.
    stage.press(canvas::Key::Y);
    stage.type("y");
    CHECK(stage.words().find("\nxy\n") != std::string::npos);
    CHECK(stage.has("screen-keys"));
}
