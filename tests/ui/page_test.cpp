// SPDX-License-Identifier: MIT
#include "ui/answer_card.h"
#include "ui/button.h"
#include "ui/focus.h"
#include "ui/label.h"
#include "ui/number_field.h"
#include "ui/region.h"
#include "ui/scroll.h"
#include "ui/segmented.h"
#include "ui/slider.h"
#include "ui/text_field.h"
#include "ui/ui_widgets.h"

#include <doctest/doctest.h>

#include <sstream>

namespace {

using canvas::Key;
using ui::Emitted;

/// A page with a look and a clipboard, driven by events.
class Driven {
public:
    Driven() : typesetter(support::open_typesetter(PROGRAM)), look(ui_test::look_of(typesetter)) {}

    void show(std::unique_ptr<ui::Widget> root, std::string_view focus = "") {
        page.show(std::move(root), look, {0, 0, 400, 300}, focus);
    }
    /// "id", "id 2" or "id text" for what was emitted; "used" or "unused".
    std::string send(const canvas::Event& event) {
        const ui::Page::Outcome outcome = page.handle(event, {look, host});
        if (!outcome.emitted) {
            return outcome.used ? "used" : "unused";
        }
        const Emitted& out = *outcome.emitted;
        if (const auto* index = std::get_if<std::size_t>(&out.value)) {
            return out.id + " " + std::to_string(*index);
        }
        const auto* text = std::get_if<std::string>(&out.value);
        return text == nullptr ? out.id : out.id + " " + *text;
    }
    std::string press(Key key, canvas::Modifiers with = {}) {
        return send(canvas::KeyPressed{key, with});
    }
    std::string tab(bool back = false) {
        press(Key::Tab, {.shift = back, .control = false, .alt = false});
        return page.focused();
    }
    std::string control(Key key) {
        return press(key, {.shift = false, .control = true, .alt = false});
    }
    std::string click(canvas::Point at) {
        send(canvas::PointerMoved{at});
        send(canvas::PointerPressed{at});
        return send(canvas::PointerReleased{at});
    }
    std::string record() {
        support::RecordingCanvas canvas;
        page.draw(canvas, look);
        return canvas.text();
    }

    typeset::Typesetter typesetter;
    ui::Look look;
    ui_test::Clipboard host;
    ui::Page page;
};

/// Four answers in a grid between two buttons.
std::unique_ptr<ui::Widget> form(ui::AnswerState second = ui::AnswerState::Open) {
    auto column = std::make_unique<ui::Column>(8);
    column->make<ui::Button>("first", "First", ui::Rank::Secondary);
    auto grid = std::make_unique<ui::Grid>(2, 8);
    grid->group();
    for (std::size_t i = 0; i < 4; ++i) {
        const auto state = i == 1 ? second : ui::AnswerState::Open;
        grid->make<ui::AnswerCard>("card-" + std::to_string(i), i, "Text", "", "1", state,
                                   ui::AnswerSize::Low);
    }
    column->add(std::move(grid));
    column->make<ui::Button>("last", "Last", ui::Rank::Main, "Enter");
    return column;
}

}  // namespace

TEST_CASE("Tab goes from group to group and round the end") {
    Driven driven;
    driven.show(form());
    CHECK(driven.page.focused().empty());
    CHECK(driven.tab() == "first");
    CHECK(driven.tab() == "card-0");
    CHECK(driven.tab() == "last");
    CHECK(driven.tab() == "first");
    CHECK(driven.tab(true) == "last");
    CHECK(driven.tab(true) == "card-0");
}

TEST_CASE("a group is entered at what is chosen in it") {
    Driven driven;
    driven.show(form(ui::AnswerState::Chosen), "first");
    CHECK(driven.tab() == "card-1");
}

TEST_CASE("arrows move between buttons that stand side by side, Tab as well") {
    Driven driven;
    auto column = std::make_unique<ui::Column>(8);
    auto row = std::make_unique<ui::Row>(8);
    row->make<ui::Button>("yes", "Yes", ui::Rank::Main);
    row->make<ui::Button>("no", "No", ui::Rank::Secondary);
    column->add(std::move(row));
    column->add(form());
    driven.show(std::move(column), "yes");
    driven.press(Key::Right);
    CHECK(driven.page.focused() == "no");
    driven.press(Key::Right);
    CHECK(driven.page.focused() == "no");
    driven.press(Key::Left);
    CHECK(driven.page.focused() == "yes");
    CHECK(driven.tab() == "no");
    CHECK(driven.tab() == "first");
    // A whole grid lies between this button and the one below it.
    driven.press(Key::Down);
    CHECK(driven.page.focused() == "first");
}

TEST_CASE("segments that have no room in one row stand in several, and arrows lead about them") {
    Driven driven;
    const auto show = [&driven](std::size_t chosen) {
        auto column = std::make_unique<ui::Column>();
        column->make<ui::Segmented>(
            "choice", std::vector<std::string>{"Off", "Once", "Twice", "Three", "Four", "Five"},
            chosen);
        driven.show(std::make_unique<ui::Capped>(std::move(column), 250.0F), "choice");
    };
    show(1);
    CHECK(ui::find(*driven.page.root(), "choice")->box().height == 80);
    const auto press_at = [&](std::size_t from, Key key) {
        show(from);
        return driven.press(key);
    };
    CHECK(press_at(1, Key::Down) == "choice 4");
    CHECK(press_at(4, Key::Up) == "choice 1");
    CHECK(press_at(2, Key::Right) == "choice 3");
    CHECK(press_at(3, Key::Left) == "choice 2");
    CHECK(press_at(1, Key::Up) == "unused");
}

TEST_CASE("a page that comes back knows where the pointer is now") {
    Driven driven;
    driven.show(form());
    driven.send(canvas::PointerMoved{ui::find(*driven.page.root(), "first")->box().centre()});
    CHECK(driven.page.cursor() == canvas::Cursor::Hand);
    ui::Page other;
    other.show(form(), driven.look, {0, 0, 400, 300}, "first");
    driven.page.point_as(other);
    CHECK(driven.page.cursor() == canvas::Cursor::Arrow);
}

TEST_CASE("arrows move inside a group and stop at its edges") {
    Driven driven;
    driven.show(form(), "card-0");
    driven.press(Key::Right);
    CHECK(driven.page.focused() == "card-1");
    driven.press(Key::Down);
    CHECK(driven.page.focused() == "card-3");
    driven.press(Key::Right);
    CHECK(driven.page.focused() == "card-3");
    driven.press(Key::Left);
    CHECK(driven.page.focused() == "card-2");
    driven.press(Key::Home);
    CHECK(driven.page.focused() == "card-0");
    driven.press(Key::End);
    CHECK(driven.page.focused() == "card-3");
}

TEST_CASE("Enter activates once, however long it is held") {
    Driven driven;
    driven.show(form(), "last");
    CHECK(driven.press(Key::Enter) == "last");
    CHECK(driven.send(canvas::KeyPressed{Key::Enter, {}, true}) == "unused");
    CHECK(driven.press(Key::B) == "unused");
}

TEST_CASE("Enter on the chosen answer is left to the screen") {
    Driven driven;
    driven.show(form(ui::AnswerState::Chosen), "card-1");
    CHECK(driven.press(Key::Enter) == "unused");
    CHECK(driven.press(Key::Left) == "used");
    CHECK(driven.press(Key::Enter) == "card-0");
}

TEST_CASE("a click is a press and a release on the same thing") {
    Driven driven;
    driven.show(form());
    const canvas::Point last = ui::find(*driven.page.root(), "last")->box().centre();
    const canvas::Point first = ui::find(*driven.page.root(), "first")->box().centre();
    CHECK(driven.click(last) == "last");
    CHECK(driven.page.focused() == "last");
    driven.send(canvas::PointerPressed{first});
    CHECK(driven.send(canvas::PointerReleased{last}) == "unused");
    CHECK(driven.send(canvas::PointerPressed{first, canvas::Button::Right}) == "unused");
    CHECK(driven.click({-50, 10'000}) == "unused");
}

TEST_CASE("the focus ring shows after keys and hides after clicks") {
    Driven driven;
    driven.show(form(), "first");
    const std::string ring = "#1B57D6";
    CHECK(driven.record().find(ring) == std::string::npos);
    driven.press(Key::Tab);
    CHECK(driven.record().find(ring) != std::string::npos);
    driven.click(ui::find(*driven.page.root(), "last")->box().centre());
    CHECK(driven.record().find(ring) == std::string::npos);
}

TEST_CASE("a new tree keeps the focus where it was, or takes the first choice") {
    Driven driven;
    driven.show(form(), "first");
    driven.tab();
    driven.show(form(), "last");
    CHECK(driven.page.focused() == "card-0");
    auto other = std::make_unique<ui::Column>();
    other->make<ui::Button>("only", "Only", ui::Rank::Main);
    driven.show(std::move(other), "only");
    CHECK(driven.page.focused() == "only");
}

TEST_CASE("a text field keeps caret and undo when the tree is built again") {
    Driven driven;
    const auto field = [](const std::string& text) {
        auto column = std::make_unique<ui::Column>();
        column->make<ui::TextField>("field", text, "…");
        return column;
    };
    driven.show(field(""), "field");
    CHECK(driven.send(canvas::TextTyped{U'o'}) == "field o");
    driven.show(field("o"), "field");
    CHECK(driven.send(canvas::TextTyped{U'k'}) == "field ok");
    driven.show(field("ok"), "field");
    CHECK(driven.press(Key::Left) == "used");
    CHECK(driven.send(canvas::TextTyped{U'a'}) == "field oak");
    CHECK(driven.control(Key::Z) == "field ok");
    CHECK(driven.control(Key::A) == "used");
    CHECK(driven.control(Key::X) == "field ");
    CHECK(driven.host.text == "ok");
    CHECK(driven.control(Key::V) == "field ok");
}

TEST_CASE("letters and digits are the text field's own, Enter and Escape are not") {
    Driven driven;
    auto column = std::make_unique<ui::Column>();
    column->make<ui::TextField>("field", "", "…");
    driven.show(std::move(column), "field");
    CHECK(driven.press(Key::P) == "used");
    CHECK(driven.press(Key::Num1) == "used");
    CHECK(driven.press(Key::Space) == "used");
    CHECK(driven.press(Key::Enter) == "unused");
    CHECK(driven.press(Key::Escape) == "unused");
    CHECK(driven.press(Key::F1) == "unused");
}

TEST_CASE("a slider is moved by keys, click and drag") {
    Driven driven;
    const auto slider = [](std::optional<double> place) {
        auto column = std::make_unique<ui::Column>();
        column->make<ui::Slider>("slider", ui::Track{place, 100});
        return column;
    };
    driven.show(slider(std::nullopt), "slider");
    CHECK(driven.press(Key::Right) == "slider 51");
    driven.show(slider(99), "slider");
    CHECK(driven.press(Key::PageUp) == "slider 100");
    CHECK(driven.press(Key::PageDown) == "slider 89");
    CHECK(driven.press(Key::Home) == "slider 0");
    // Between two positions the next step leads to the next of them.
    driven.show(slider(44.4), "slider");
    CHECK(driven.press(Key::Left) == "slider 44");
    CHECK(driven.press(Key::Down) == "slider 44");
    CHECK(driven.press(Key::Up) == "slider 45");
    driven.send(canvas::PointerMoved{{200, 20}});
    CHECK(driven.send(canvas::PointerPressed{{200, 20}}) == "slider 50");
    CHECK(driven.send(canvas::PointerMoved{{9'999, -9'999}}) == "slider 100");
    driven.send(canvas::PointerReleased{{200, 20}});
    CHECK(driven.send(canvas::PointerMoved{{0, 20}}) == "unused");
}

TEST_CASE("a figure is stepped by the keys of a slider that do not edit it") {
    Driven driven;
    const auto field = [](std::optional<double> place) {
        auto column = std::make_unique<ui::Column>();
        column->make<ui::NumberField>("field", "44", ui::Track{place, 100});
        return column;
    };
    driven.show(field(44), "field");
    CHECK(driven.press(Key::Up) == "field 45");
    CHECK(driven.press(Key::Down) == "field 43");
    CHECK(driven.press(Key::PageUp) == "field 54");
    CHECK(driven.press(Key::PageDown) == "field 34");
    CHECK(driven.press(Key::Left) == "used");
    CHECK(driven.press(Key::Home) == "used");
    CHECK(driven.send(canvas::TextTyped{U'5'}) == "field 544");
    driven.show(field(std::nullopt), "field");
    CHECK(driven.press(Key::Up) == "field 51");
}

TEST_CASE("segments are chosen by arrows and clicks") {
    Driven driven;
    auto row = std::make_unique<ui::Row>();
    row->make<ui::Segmented>("choice", std::vector<std::string>{"A", "B", "C"}, 1);
    driven.show(std::move(row), "choice");
    CHECK(driven.press(Key::Left) == "choice 0");
    CHECK(driven.press(Key::Right) == "choice 2");
    const canvas::Rect box = ui::find(*driven.page.root(), "choice")->box();
    CHECK(driven.click({box.right() - 10, box.centre().y}) == "choice 2");
}

TEST_CASE("what is focused outside the view is scrolled to") {
    Driven driven;
    auto column = std::make_unique<ui::Column>(8);
    for (int i = 0; i < 20; ++i) {
        column->make<ui::Button>("button-" + std::to_string(i), "Button", ui::Rank::Secondary);
    }
    driven.show(std::make_unique<ui::Scroll>("scroll", std::move(column)), "button-0");
    driven.tab(true);
    CHECK(driven.page.focused() == "button-19");
    const canvas::Rect box = ui::find(*driven.page.root(), "button-19")->box();
    CHECK(box.bottom() <= 300);
    CHECK(box.y >= 0);
    driven.send(canvas::WheelTurned{{10, 10}, 1e6F});
    CHECK(ui::find(*driven.page.root(), "button-0")->box().y == 0);
}

TEST_CASE("a page is opened at the top of a part, with the focus on the first stop in it") {
    Driven driven;
    auto column = std::make_unique<ui::Column>(8);
    for (int i = 0; i < 10; ++i) {
        auto part = std::make_unique<ui::Column>();
        part->make<ui::Label>("Words before");
        part->make<ui::Button>("button-" + std::to_string(i), "Button", ui::Rank::Secondary);
        column->make<ui::Region>("part-" + std::to_string(i), std::move(part));
    }
    driven.show(std::make_unique<ui::Scroll>("scroll", std::move(column)), "part-0");
    const auto top = [&](std::string_view id) {
        return ui::find(*driven.page.root(), id)->box().y;
    };
    CHECK(driven.page.focused() == "button-0");
    for (const char* number : {"5", "2"}) {
        driven.page.focus("part-" + std::string(number), driven.look);
        CHECK(driven.page.focused() == "button-" + std::string(number));
        CHECK(top("part-" + std::string(number)) == 24);
    }
    driven.page.focus("part-9", driven.look);
    CHECK(driven.page.focused() == "button-9");
    CHECK(ui::find(*driven.page.root(), "part-9")->box().bottom() == 300);
}

TEST_CASE("running text has at most 66 characters in a line, however wide it is") {
    const Driven driven;
    std::string words;
    for (int i = 0; i < 60; ++i) {
        words += i % 3 == 0 ? "ill " : "words ";
    }
    ui::Label label(words);
    label.limit_lines();
    label.place(driven.look, {0, 0, 4000, 400});
    support::RecordingCanvas canvas;
    label.draw(ui::Painter(canvas, driven.look, {}));
    std::size_t longest = 0;
    for (std::istringstream lines(canvas.words()); std::getline(lines, words);) {
        longest = std::max(longest, words.size());
    }
    CHECK(longest <= 66);
    CHECK(longest > 60);
}

TEST_CASE("at the ends of what scrolls, what has the focus has room for its ring") {
    Driven driven;
    auto column = std::make_unique<ui::Column>(8);
    for (int i = 0; i < 20; ++i) {
        column->make<ui::Button>("button-" + std::to_string(i), "Button", ui::Rank::Secondary);
    }
    driven.show(std::make_unique<ui::Scroll>("scroll", std::move(column)), "button-0");
    const auto room = [&] {
        const ui::Widget& scroll = *ui::find(*driven.page.root(), "scroll");
        return std::pair{scroll.box().y - scroll.clip()->y,
                         scroll.clip()->bottom() - scroll.box().bottom()};
    };
    CHECK(room() == std::pair{8.0F, 0.0F});
    driven.send(canvas::WheelTurned{{10, 10}, -1});
    CHECK(room() == std::pair{0.0F, 0.0F});  // more of it lies above and below
    driven.send(canvas::WheelTurned{{10, 10}, -1e6F});
    CHECK(room() == std::pair{0.0F, 8.0F});
}

TEST_CASE("what is partly out of view can be clicked") {
    Driven driven;
    auto column = std::make_unique<ui::Column>(8);
    for (int i = 0; i < 20; ++i) {
        column->make<ui::Button>("button-" + std::to_string(i), "Button", ui::Rank::Secondary);
    }
    driven.show(std::make_unique<ui::Scroll>("scroll", std::move(column)), "button-0");
    const canvas::Rect box = ui::find(*driven.page.root(), "button-4")->box();
    REQUIRE(box.y < 290);
    REQUIRE(box.bottom() > 290);
    const canvas::Point edge{box.centre().x, box.y + 4};
    driven.send(canvas::PointerPressed{edge, canvas::Button::Left});
    CHECK(driven.send(canvas::PointerReleased{edge, canvas::Button::Left}) == "button-4");
    CHECK(driven.page.focused() == "button-4");
    CHECK(ui::find(*driven.page.root(), "button-4")->box().y == box.y);
}

TEST_CASE("a tooltip shows after a rest of the pointer, and at once on the focus") {
    using namespace std::chrono_literals;
    Driven driven;
    auto row = std::make_unique<ui::Row>();
    row->make<ui::IconButton>("close", ui::Icon::Cross, "Close this");
    driven.show(std::move(row));
    driven.send(canvas::PointerMoved{ui::find(*driven.page.root(), "close")->box().centre()});
    CHECK(driven.page.update(1000ms) == 400ms);
    CHECK(driven.page.update(1300ms) == 100ms);
    CHECK(driven.record().find("Close this") == std::string::npos);
    CHECK(driven.page.update(1400ms) == std::nullopt);
    CHECK(driven.record().find("Close this") != std::string::npos);
    driven.send(canvas::PointerLeft{});
    CHECK(driven.record().find("Close this") == std::string::npos);
    driven.tab();
    CHECK(driven.record().find("Close this") != std::string::npos);
}

TEST_CASE("a tooltip does not show where the focus is put, only where keys lead it") {
    Driven driven;
    const auto bar = [] {
        auto row = std::make_unique<ui::Row>(8);
        row->make<ui::IconButton>("close", ui::Icon::Cross, "Close this");
        row->make<ui::IconButton>("copy", ui::Icon::Copy, "Copy this");
        return row;
    };
    driven.show(bar(), "close");
    driven.page.show_focus();
    CHECK(driven.record().find("Close this") == std::string::npos);
    driven.press(Key::Right);
    CHECK(driven.record().find("Copy this") != std::string::npos);
    // It stays when the page is built anew, and goes when the focus is put elsewhere.
    driven.show(bar(), "close");
    CHECK(driven.record().find("Copy this") != std::string::npos);
    driven.page.focus("close", driven.look);
    CHECK(driven.record().find("Close this") == std::string::npos);
    // Who has a single switch goes on by the light.
    driven.page.scan(driven.look);
    driven.page.scan_on(driven.look);
    CHECK(driven.record().find("Copy this") != std::string::npos);
}

TEST_CASE("who scrolls after a key is not brought back by what is built anew") {
    Driven driven;
    const auto page = [] {
        auto column = std::make_unique<ui::Column>();
        column->make<ui::Button>("top", "Top", ui::Rank::Main);
        column->make<ui::Space>(0.0F, 900.0F);
        return std::make_unique<ui::Scroll>("all", std::move(column));
    };
    driven.show(page(), "top");
    const auto top = [&] { return ui::find(*driven.page.root(), "top")->box().y; };
    const float before = top();
    CHECK(driven.press(Key::Enter) == "top");
    driven.send(canvas::WheelTurned{{100, 100}, -4});
    const float scrolled = top();
    REQUIRE(scrolled < before);
    driven.show(page(), "top");
    CHECK(top() == scrolled);
}

TEST_CASE("nothing is drawn anew when nothing changed") {
    Driven driven;
    driven.show(form());
    CHECK(driven.page.take_changed());
    CHECK_FALSE(driven.page.take_changed());
    driven.send(canvas::PointerMoved{{390, 290}});
    driven.page.take_changed();
    driven.send(canvas::PointerMoved{{391, 291}});
    CHECK_FALSE(driven.page.take_changed());
}
