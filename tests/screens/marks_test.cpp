// SPDX-License-Identifier: MIT
//
// Questions marked to come back to: by key, button and gamepad, while asked and once told.
#include "support/contains.h"
#include "support/screens/hot_seat.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using support::contains;
using support::Stage;

using Items = std::set<std::string>;

Items marked(const Stage& stage) { return stage.store->marked("brumeval").value(); }

const std::string single = support::sample_single().id;
const std::string numeric = support::sample_numeric().id;

}  // namespace

TEST_CASE("M and its button mark the question that is asked, and take the mark away") {
    Stage stage(PROGRAM);
    stage.play({support::sample_single()});
    CHECK(contains(stage.words(), "Marquer\nM\n"));
    stage.press(Key::Num2);
    stage.press(Key::M);
    CHECK(contains(stage.words(), "Marquée\nM\n"));
    CHECK(marked(stage) == Items{single});
    CHECK(stage.navigator->focused() == "answer-2");
    stage.click("mark");
    CHECK(contains(stage.words(), "Marquer\nM\n"));
    CHECK(marked(stage) == Items{});
    stage.click("submit");
    CHECK(contains(stage.words(), "Pas tout à fait"));  // what was chosen still is
}

TEST_CASE("a mark set once the question is told stays, until the results and after a restart") {
    Stage stage(PROGRAM);
    stage.play({support::sample_single(), support::sample_true_false()});
    stage.press(Key::P);
    CHECK(contains(stage.words(), "Marquer\nM\n"));
    stage.press(Key::M);
    CHECK(contains(stage.words(), "Marquée\nM\n"));
    CHECK(contains(stage.words(), "Question marquée."));
    stage.press(Key::M);
    CHECK(contains(stage.words(), "Marque retirée."));
    stage.press(Key::M);
    stage.wait();
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "Marquer\nM\n"));
    stage.press(Key::P);
    stage.wait();
    stage.press(Key::Enter);
    stage.click("outcome-0");
    CHECK(contains(stage.words(), "Marquée\nM\n"));
    stage.restart();
    stage.play({support::sample_single()});
    CHECK(contains(stage.words(), "Marquée\nM\n"));
}

TEST_CASE("that a question was marked is told for six seconds of play") {
    using namespace std::chrono_literals;
    Stage stage(PROGRAM);
    stage.play({support::sample_single()});
    stage.press(Key::P);
    stage.press(Key::M);
    stage.pass(5900ms);
    CHECK(contains(stage.words(), "Question marquée."));
    // Whoever pauses has not read it meanwhile.
    stage.press(Key::Escape);
    stage.pass(10s);
    stage.press(Key::Escape);
    CHECK(contains(stage.words(), "Question marquée."));
    stage.pass(100ms);
    CHECK_FALSE(contains(stage.words(), "Question marquée."));
    CHECK(stage.navigator->update(stage.clock.ticks()) == std::nullopt);
}

TEST_CASE("what is looked at again shows its mark and changes it") {
    Stage stage(PROGRAM);
    stage.play({support::sample_single()});
    stage.press(Key::P);
    stage.wait();
    stage.press(Key::Enter);
    stage.click("outcome-0");
    CHECK(contains(stage.words(), "Marquer\nM\n"));
    stage.press(Key::M);
    CHECK(contains(stage.words(), "Marquée\nM\n"));
    CHECK(marked(stage) == Items{single});
    stage.click("mark");
    CHECK(contains(stage.words(), "Marquer\nM\n"));
    CHECK(marked(stage) == Items{});
}

TEST_CASE(
    "where there is little room the mark is an icon with its word as tooltip, and still told") {
    Stage::Setting setting;
    setting.size = {1024, 900};
    Stage stage(PROGRAM, setting);
    stage.play({support::sample_single()});
    CHECK(contains(stage.words(), "Marquer\n"));
    stage.click("skip");
    CHECK_FALSE(contains(stage.words(), "Marquer\n"));
    CHECK(ui::find(stage.root(), "mark")->tooltip() == "Marquer");
    stage.click("mark");
    CHECK(ui::find(stage.root(), "mark")->tooltip() == "Marquée");
    CHECK(contains(stage.words(), "Question marquée."));
    stage.wait();
    stage.click("next");
    stage.click("outcome-0");
    REQUIRE(stage.has("mark"));
    CHECK(ui::find(stage.root(), "mark")->tooltip() == "Marquée");
}

TEST_CASE("in an exam a mark may be set, and it tells nothing") {
    Stage stage(PROGRAM);
    stage.play({support::sample_single(), support::sample_true_false()}, "exam");
    stage.press(Key::M);
    CHECK(marked(stage) == Items{single});
    CHECK(contains(stage.words(), "Qui a payé le phare"));
    CHECK(contains(stage.words(), "Marquée\nM\n"));
    CHECK(contains(stage.words(), "Question 1 sur 2"));
}

TEST_CASE("where an answer is typed M is a letter, and its button marks") {
    Stage stage(PROGRAM);
    stage.play({support::sample_numeric()});
    CHECK(contains(stage.words(), "Marquer\n"));
    CHECK_FALSE(contains(stage.words(), "Marquer\nM\n"));
    stage.press(Key::M);
    CHECK(marked(stage) == Items{});
    stage.click("mark");
    CHECK(marked(stage) == Items{numeric});
}

TEST_CASE("a gamepad marks from its menu, and the player's own key does as well") {
    Stage::Setting setting;
    REQUIRE(setting.settings.keys.bind(profile::KeyAction::Mark, "W"));
    Stage stage(PROGRAM, setting);
    stage.play({support::sample_single()});
    CHECK(contains(stage.words(), "Marquer\nW\n"));
    stage.press(Key::M);
    CHECK(marked(stage) == Items{});
    stage.press(Key::W);
    CHECK(marked(stage) == Items{single});
    stage.send(canvas::PadPressed{0, canvas::PadButton::North});
    CHECK(contains(stage.words(), "marquer pour plus tard"));
    stage.click("action-8");
    CHECK(marked(stage) == Items{});
}

TEST_CASE("marked questions are a game of their own, where marks are taken away") {
    Stage stage(PROGRAM);
    CHECK_FALSE(stage.has("marked"));
    for (const std::string& item : {single, numeric}) {
        REQUIRE(stage.store->mark("brumeval", item, true, stage.clock.now()));
    }
    REQUIRE(stage.store->mark("brumeval", "brumeval/gone/single", true, stage.clock.now()));
    stage.restart();
    CHECK(contains(stage.words(), "2\nmarquées\n"));
    stage.click("marked");
    CHECK(contains(stage.words(), "Question 1 sur 2"));
    stage.click("mark");
    stage.click("skip");
    stage.wait();
    stage.press(Key::Enter);
    stage.click("skip");
    stage.wait();
    stage.press(Key::Enter);
    stage.press(Key::Escape);
    CHECK(contains(stage.words(), "1\nmarquée\n"));
}

TEST_CASE("the set-up offers marked questions to who has some") {
    Stage stage(PROGRAM);
    stage.click("to-play");
    CHECK_FALSE(stage.has("mode-11"));
    REQUIRE(stage.store->mark("brumeval", single, true, stage.clock.now()));
    stage.click("to-home");
    stage.click("to-play");
    CHECK(stage.has("mode-11"));
    stage.click("mode-11");
    CHECK(contains(stage.words(), "1 question\n"));
}

TEST_CASE("the set-up says that nothing is marked yet") {
    Stage::Setting setting;
    setting.settings.last_game.mode = "marked";
    Stage stage(PROGRAM, setting);
    stage.click("to-play");
    CHECK(contains(stage.words(), "Aucune question marquée"));
    CHECK_FALSE(stage.has("start"));
    REQUIRE(stage.store->mark("brumeval", single, true, stage.clock.now()));
    stage.click("to-home");
    stage.click("to-play");
    CHECK(contains(stage.words(), "1 question\n"));
    stage.click("start");
    CHECK(contains(stage.words(), "Marquée\nM\n"));
}

TEST_CASE("players around one screen have no marks: these are one player's, and M is a buzzer") {
    Stage stage(PROGRAM, support::table(support::turns(2)));
    support::start_match(stage);
    stage.press(Key::Enter);
    stage.wait();
    CHECK_FALSE(stage.has("mark"));
    stage.press(Key::M);
    support::answer(stage, Key::Num1);
    CHECK_FALSE(stage.has("mark"));
    stage.press(Key::M);
    CHECK(marked(stage) == Items{});
}
