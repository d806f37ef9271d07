// SPDX-License-Identifier: MIT
//
// Input that nobody means: too much of it at once, from hands that tremble, from far outside.
#include "support/contains.h"
#include "support/screens/stage.h"
#include "text/utf8.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using support::contains;
using support::Sample;
using support::sample;
using support::Stage;

std::size_t answers_kept(const Stage& stage) {
    const auto games = stage.store->last_games(1);
    REQUIRE(games.ok());
    return games->empty() ? 0 : static_cast<std::size_t>(games->front().answers);
}

}  // namespace

TEST_CASE("a thousand keys in one frame answer once") {
    Stage stage(PROGRAM);
    const Sample single = sample("single");
    stage.play({single.question, single.question});
    stage.use(single.right);
    for (int i = 0; i < 1000; ++i) {
        stage.navigator->handle(canvas::KeyPressed{Key::Enter, {}, false});
        stage.navigator->handle(canvas::KeyReleased{Key::Enter});
    }
    stage.navigator->update(stage.clock.ticks());
    CHECK(answers_kept(stage) == 1);
    CHECK(contains(stage.words(), "Question 1 sur 2"));
}

TEST_CASE("a key that is held for a minute answers once") {
    Stage stage(PROGRAM);
    const Sample single = sample("single");
    stage.play({single.question, single.question});
    stage.use(single.right);
    stage.send(canvas::KeyPressed{Key::Enter, {}, false});
    for (int i = 0; i < 2000; ++i) {
        stage.clock.advance(std::chrono::milliseconds(30));
        stage.send(canvas::KeyPressed{Key::Enter, {}, true});
    }
    CHECK(answers_kept(stage) == 1);
    CHECK(contains(stage.words(), "Question 1 sur 2"));
}

TEST_CASE("a double click, and a click and Enter at once, go on once") {
    Stage stage(PROGRAM);
    const Sample single = sample("single");
    stage.play({single.question, single.question, single.question});
    stage.use(single.right);
    stage.click("submit");
    CHECK(answers_kept(stage) == 1);
    stage.wait();
    const canvas::Point next = stage.centre_of("next");
    stage.click(next);
    stage.press(Key::Enter);
    stage.click(next);
    CHECK(contains(stage.words(), "Question 2 sur 3"));
    CHECK(answers_kept(stage) == 1);
}

TEST_CASE("of ten pasted megabytes the first thousand characters stay, without controls") {
    Stage stage(PROGRAM);
    stage.play({sample("short_text").question});
    std::string pasted("a\0b\x1b\n\xE2\x80\xAE", 8);
    while (pasted.size() < 10'000'000) {
        pasted += "lorem ipsum ";
    }
    stage.host.set_clipboard(pasted);
    stage.control(Key::V);
    stage.control(Key::V);
    stage.control(Key::A);
    stage.control(Key::C);
    const std::string kept = stage.host.clipboard();
    CHECK(text::count_characters(kept) == 1000);
    CHECK(kept.starts_with("ab lorem ipsum "));
    CHECK_FALSE(stage.words().empty());
}

TEST_CASE("when the window loses the focus, what was pressed counts as let go") {
    Stage stage(PROGRAM);
    stage.play({sample("single").question});
    stage.use(sample("single").right);
    const canvas::Point submit = stage.centre_of("submit");
    stage.send(canvas::PointerMoved{submit});
    stage.send(canvas::PointerPressed{submit, canvas::Button::Left});
    stage.send(canvas::FocusLost{});
    stage.send(canvas::FocusGained{});
    stage.send(canvas::PointerReleased{submit, canvas::Button::Left});
    CHECK(stage.has("submit"));
    stage.send(canvas::PadPressed{0, canvas::PadButton::Down});
    stage.send(canvas::FocusLost{});
    CHECK_FALSE(stage.navigator->update(stage.clock.ticks()).has_value());
}

TEST_CASE("buttons, wheels and gamepads that nobody expects do nothing") {
    Stage stage(PROGRAM);
    stage.play({sample("single").question});
    const std::string before = stage.words();
    for (const canvas::Button button : {canvas::Button::Middle, canvas::Button::Right}) {
        stage.send(canvas::PointerPressed{stage.centre_of("submit"), button});
        stage.send(canvas::PointerReleased{stage.centre_of("submit"), button});
    }
    stage.send(canvas::WheelTurned{stage.centre_of("submit"), 1e6F});
    stage.send(canvas::PadReleased{99, canvas::PadButton::Start});
    stage.send(canvas::KeyReleased{Key::Unknown});
    stage.send(canvas::KeyPressed{Key::Unknown, {}, false});
    stage.send(canvas::TextTyped{0x10FFFF});
    CHECK(stage.words() == before);
}

TEST_CASE("of the labels to sort, the one that arrows lead to is in hand") {
    support::Stage stage(PROGRAM);
    stage.play({support::sample_categorise()});
    REQUIRE(stage.navigator->focused() == "label-1");
    stage.press(Key::Right);
    REQUIRE(stage.navigator->focused() == "label-2");
    stage.click("bin-1");  // it takes what is in hand
    const auto height = [&](const char* id) { return ui::find(stage.root(), id)->box().y; };
    CHECK(height("label-2") > height("label-1"));
    CHECK(height("label-3") == height("label-1"));
}
