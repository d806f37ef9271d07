// SPDX-License-Identifier: MIT
#include "support/contains.h"
#include "support/screens/stage.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using support::contains;
using support::Stage;

/// A part of a hundred, to the tenth, where one point off counts.
questions::Question share() {
    questions::Question question = support::sample_numeric();
    questions::Numeric body;
    body.face.unit = {"%", "%"};
    body.face.max = {100, 0};
    body.face.step = {1, 1};
    body.face.tolerance = {1, 0};
    body.key.value = {444, 1};
    question.body = body;
    return question;
}

/// Whether the figure stands in the field.
bool shows(Stage& stage, const std::string& figure) {
    return contains(stage.words(), "\n" + figure + "\n");
}

void answer(Stage& stage, const char* typed) {
    stage.play({share()});
    stage.type(typed);
    stage.press(Key::Enter);
    stage.wait();
}

}  // namespace

TEST_CASE("the buttons, the field and the slider have one step between them") {
    Stage stage(PROGRAM);
    stage.play({share()});
    stage.type("44,4");
    CHECK(stage.navigator->focused() == "answer-value");
    stage.press(Key::Up);
    CHECK(shows(stage, "45"));
    stage.press(Key::Down);
    CHECK(shows(stage, "44"));
    stage.press(Key::PageUp);
    CHECK(shows(stage, "54"));
    stage.press(Key::PageDown);
    CHECK(shows(stage, "44"));
    CHECK(stage.navigator->focused() == "answer-value");
    stage.click("answer-more");
    CHECK(shows(stage, "45"));
    stage.click("answer-less");
    CHECK(shows(stage, "44"));
    stage.click("answer-slider");
    CHECK(shows(stage, "50"));
    for (const auto& [key, figure] :
         {std::pair{Key::Right, "51"}, std::pair{Key::Left, "50"}, std::pair{Key::Up, "51"},
          std::pair{Key::Down, "50"}, std::pair{Key::PageUp, "60"}, std::pair{Key::PageDown, "50"},
          std::pair{Key::End, "100"}, std::pair{Key::Home, "0"}}) {
        CAPTURE(figure);
        stage.press(key);
        CHECK(shows(stage, figure));
    }
}

TEST_CASE("what is typed can be gone on from, and what is stepped to can be typed on") {
    Stage stage(PROGRAM);
    stage.play({share()});
    stage.press(Key::Up);
    CHECK(shows(stage, "51"));
    stage.type(",5");
    CHECK(shows(stage, "51,5"));
    stage.press(Key::Down);
    CHECK(shows(stage, "51"));
    stage.type("x");
    CHECK(contains(stage.words(), "Ce n’est pas un nombre"));
    stage.press(Key::Up);
    CHECK(contains(stage.words(), "Une réponse à 1\u00A0point près compte comme juste."));
}

TEST_CASE("an empty field shows its caret alone") {
    Stage stage(PROGRAM);
    stage.play({share()});
    CHECK_FALSE(contains(stage.words(), "\n?\n"));
}

TEST_CASE("a number is told with what was given and how far it is, when it counts as well") {
    Stage stage(PROGRAM);
    answer(stage, "45");
    CHECK(contains(stage.words(),
                   "Bonne réponse\u202F!\n"
                   "Assez près\u00A0: 0,6\u00A0point d’écart.\n"));
    CHECK(contains(stage.words(), "44,4\u202F%\nbonne réponse\n45\u202F%\nta réponse\n"));
    CHECK(contains(stage.words(), "Une réponse de 43,4 à 45,4\u202F% compte comme juste.\n"));
    answer(stage, "47");
    CHECK(contains(stage.words(),
                   "Pas tout à fait\n2,6\u00A0points d’écart avec la bonne réponse.\n"));
    CHECK(contains(stage.words(), "44,4\u202F%\nbonne réponse\n47\u202F%\nta réponse\n"));
    answer(stage, "44,4");
    CHECK(contains(stage.words(), "44,4\u202F%\nta réponse\n"));
    CHECK_FALSE(contains(stage.words(), "bonne réponse"));
    CHECK_FALSE(contains(stage.words(), "écart"));
}
