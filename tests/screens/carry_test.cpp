// SPDX-License-Identifier: MIT
//
// What can be moved by keys and clicks can be carried by the pointer as well.
#include "support/contains.h"
#include "support/screens/samples.h"
#include "support/screens/stage.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using support::contains;
using support::Stage;

float top_of(Stage& stage, std::string_view id) { return ui::find(stage.root(), id)->box().y; }

float left_of(Stage& stage, std::string_view id) { return ui::find(stage.root(), id)->box().x; }

}  // namespace

TEST_CASE("a row carried to another takes its place") {
    Stage stage(PROGRAM);
    stage.play({support::sample_ordering()});
    const float first = top_of(stage, "row-1");
    const float third = top_of(stage, "row-3");
    stage.carry("row-1", "row-3");
    CHECK(top_of(stage, "row-1") == third);
    CHECK(top_of(stage, "row-2") == first);
    // It is put down: arrows move the focus, and not the row.
    CHECK(stage.navigator->focused() == "row-1");
    stage.press(Key::Up);
    CHECK(top_of(stage, "row-1") == third);
    CHECK(stage.navigator->focused() != "row-1");
}

TEST_CASE("a row let go between two others goes to the nearer one") {
    Stage stage(PROGRAM);
    stage.play({support::sample_ordering()});
    const float third = top_of(stage, "row-3");
    const canvas::Point above = stage.centre_of("row-3");
    stage.carry(stage.centre_of("row-1"), {above.x, third - 2});
    CHECK(top_of(stage, "row-1") == third);
}

TEST_CASE("a row let go beside the list, or when Escape is pressed, is where it was") {
    Stage stage(PROGRAM);
    stage.play({support::sample_ordering()});
    const float first = top_of(stage, "row-1");
    stage.carry(stage.centre_of("row-1"), {5, 5});
    CHECK(top_of(stage, "row-1") == first);
    const canvas::Point from = stage.centre_of("row-1");
    const canvas::Point to = stage.centre_of("row-3");
    stage.send(canvas::PointerMoved{from});
    stage.send(canvas::PointerPressed{from});
    stage.send(canvas::PointerMoved{to});
    stage.press(Key::Escape);
    stage.send(canvas::PointerReleased{to});
    CHECK(top_of(stage, "row-1") == first);
    CHECK_FALSE(stage.has("resume"));
    // Nothing is held any more: a click picks up, and does not put down.
    stage.click("row-3");
    CHECK(top_of(stage, "row-1") == first);
}

TEST_CASE("a row whose carrying was given up is not carried on") {
    Stage stage(PROGRAM);
    stage.play({support::sample_ordering()});
    const float first = top_of(stage, "row-1");
    const canvas::Point from = stage.centre_of("row-1");
    const canvas::Point to = stage.centre_of("row-3");
    const auto begin = [&] {
        stage.send(canvas::PointerMoved{from});
        stage.send(canvas::PointerPressed{from});
        stage.send(canvas::PointerMoved{{from.x, from.y + 20}});
    };
    begin();
    stage.press(Key::Escape);
    stage.send(canvas::PointerMoved{{to.x, to.y - 5}});
    stage.send(canvas::PointerReleased{to});
    CHECK(top_of(stage, "row-1") == first);
    // Outside the window nothing is held any more.
    begin();
    stage.send(canvas::PointerLeft{});
    stage.click("row-3");
    CHECK(top_of(stage, "row-1") == first);
    CHECK_FALSE(ui::find(stage.root(), "row-1")->is_chosen());
}

TEST_CASE("a row is carried though another is held") {
    Stage stage(PROGRAM);
    stage.play({support::sample_ordering()});
    stage.click("row-3");
    const float second = top_of(stage, "row-2");
    stage.carry("row-1", "row-2");
    CHECK(top_of(stage, "row-1") == second);
}

TEST_CASE("a hand that trembles clicks") {
    Stage stage(PROGRAM);
    stage.play({support::sample_ordering()});
    const canvas::Point at = stage.centre_of("row-1");
    stage.carry(at, {at.x + 3, at.y + 3});
    stage.press(Key::Down);
    CHECK(stage.navigator->focused() == "row-1");
    CHECK(top_of(stage, "row-1") > top_of(stage, "row-2"));
}

TEST_CASE("a card carried to one of the other side is linked with it") {
    Stage stage(PROGRAM);
    stage.play({support::sample_matching()});
    CHECK(contains(stage.words(), "0 lien sur 3"));
    stage.carry("left-1", "right-1");
    CHECK(contains(stage.words(), "1 lien sur 3"));
    stage.carry("right-2", "left-2");
    CHECK(contains(stage.words(), "2 liens sur 3"));
    // One of its own side does not take it.
    stage.carry("left-3", "left-1");
    CHECK(contains(stage.words(), "2 liens sur 3"));
    stage.carry("left-3", "right-3");
    stage.press(Key::Enter);
    CHECK_FALSE(contains(stage.words(), "0 lien sur 3"));
}

TEST_CASE("a label is carried into a bin, from there into another, and out again") {
    Stage stage(PROGRAM);
    stage.play({support::sample_categorise()});
    const float tray = top_of(stage, "label-1");
    stage.carry("label-1", "bin-1");
    CHECK(top_of(stage, "label-1") > tray);
    const float in_first = left_of(stage, "label-1");
    stage.carry("label-1", "bin-2");
    CHECK(left_of(stage, "label-1") > in_first);
    // Upon another label it lands in the bin of that one.
    stage.carry("label-2", "label-1");
    CHECK(left_of(stage, "label-2") == left_of(stage, "label-1"));
    stage.carry(stage.centre_of("label-1"), {300, 5});
    CHECK(top_of(stage, "label-1") < top_of(stage, "bin-1"));
}

TEST_CASE("an event is carried to its place on the line") {
    Stage stage(PROGRAM);
    stage.play({support::sample_timeline()});
    stage.carry("event", "slot-2");
    CHECK(stage.navigator->focused() == "slot-2");
    CHECK(ui::find(stage.root(), "slot-2")->is_chosen());
    stage.carry("event", "slot-1");
    CHECK(ui::find(stage.root(), "slot-1")->is_chosen());
    stage.carry(stage.centre_of("event"), {5, 5});
    CHECK(ui::find(stage.root(), "slot-1")->is_chosen());
}

TEST_CASE("what is carried is drawn at the pointer, and what would take it has an edge") {
    Stage stage(PROGRAM);
    stage.play({support::sample_ordering()});
    const canvas::Point from = stage.centre_of("row-1");
    const canvas::Point to = stage.centre_of("row-2");
    stage.send(canvas::PointerMoved{from});
    stage.send(canvas::PointerPressed{from});
    const std::string before = stage.draw().text();
    stage.send(canvas::PointerMoved{{from.x, from.y + 10}});
    stage.send(canvas::PointerMoved{to});
    CHECK(stage.host.cursor() == canvas::Cursor::Move);
    const std::string carried = stage.draw().text();
    const std::string title = "La première tempête";
    const auto count = [&title](const std::string& text) {
        std::size_t found = 0;
        for (std::size_t at = text.find(title); at != std::string::npos;
             at = text.find(title, at + 1)) {
            ++found;
        }
        return found;
    };
    CHECK(count(carried) == count(before) + 1);
    stage.send(canvas::PointerLeft{});
    CHECK(count(stage.draw().text()) == count(before));
}
