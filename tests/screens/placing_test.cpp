// SPDX-License-Identifier: MIT
//
// What was placed on a line of time, told: where it belongs, and where the player put it.
#include "support/contains.h"
#include "support/screens/stage.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using support::contains;
using support::Stage;

/// The sample of placing, answered.
struct Placed : Stage {
    Placed(bool right, text::Language language, canvas::Size window = {1280, 720},
           const std::string& mode = "quick")
        : Stage(PROGRAM, setting(language, window)) {
        const support::Sample sample = support::sample("timeline");
        play({sample.question}, mode);
        use(right ? sample.right : sample.wrong);
        press(Key::Enter);
    }

    static Setting setting(text::Language language, canvas::Size window) {
        Setting made;
        made.size = window;
        made.settings.language = language;
        return made;
    }
};

}  // namespace

TEST_CASE("an event that the question names is not told again on its card") {
    Stage stage(PROGRAM);
    questions::Question question = support::sample_timeline();
    stage.play({question});
    CHECK(contains(stage.words(), "À placer\nL’arrivée du gardien Aubry"));
    question.prompt.fr = "Place sur la frise : l’arrivée du gardien Aubry.";
    stage.play({question});
    CHECK(contains(stage.words(), "À placer dans l’une des cases"));
    CHECK_FALSE(contains(stage.words(), "L’arrivée du gardien Aubry"));
}

TEST_CASE("what was placed wrong is told at its place and where it was put, in words too") {
    for (const canvas::Size window : {canvas::Size{1280, 720}, canvas::Size{640, 360}}) {
        const std::string french = Placed(false, text::Language::French, window).words();
        CHECK(contains(french, " · bonne place\n"));
        CHECK(contains(french, "\nta réponse\n"));
        const std::string english = Placed(false, text::Language::English, window).words();
        CHECK(contains(english, " · right place\n"));
        CHECK(contains(english, "\nyour answer\n"));
    }
}

TEST_CASE("what was placed right stands once") {
    const std::string words = Placed(true, text::Language::French).words();
    CHECK(contains(words, " · bonne place\n"));
    CHECK_FALSE(contains(words, "\nta réponse\n"));
}

TEST_CASE("the review of a game tells a place as its question did") {
    Placed stage(false, text::Language::French, {1280, 720}, "exam");
    stage.click("outcome-0");
    const std::string words = stage.words();
    CHECK(contains(words, " · bonne place\n"));
    CHECK(contains(words, "\nta réponse\n"));
}
