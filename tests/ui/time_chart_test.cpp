// SPDX-License-Identifier: MIT
#include "ui/time_chart.h"

#include "ui/fit.h"
#include "ui/focus.h"
#include "ui/ui_widgets.h"

#include <doctest/doctest.h>

using canvas::Key;
using ui::Cluster;

namespace {

using Clusters = std::vector<Cluster>;

/// Three marks on the first lane, none on the second, one on the third.
ui::TimeChartParts parts(std::optional<std::size_t> current = 0) {
    ui::TimeChartParts made;
    made.lanes = {"one", "two", "three"};
    made.marks = {{10, 10, 11, 0, "first"},
                  {11, 11, 12, 0, "second"},
                  {60, 55, 65, 2, "other"},
                  {90, 90, 91, 0, "last"}};
    made.ticks = {{{0, "a very long label of a tick"}, {1, "another long label of a tick"}},
                  {{0, "0"}, {100, "100"}}};
    made.from = 0;
    made.to = 100;
    made.current = current;
    made.count_name = [](std::size_t count) { return std::to_string(count) + " marks"; };
    return made;
}

/// Where a key leads from a mark; nothing when it emits nothing.
std::optional<std::size_t> led(std::size_t from, Key key) {
    static const typeset::Typesetter typesetter = support::open_typesetter(PROGRAM);
    const ui::Look look = ui_test::look_of(typesetter);
    ui_test::Clipboard host;
    ui::TimeChart chart("chart", parts(from));
    chart.place(look, {0, 0, 800, 200});
    const ui::Reply reply = chart.key({key, {}}, {look, host});
    REQUIRE(reply.used);
    return reply.value ? std::optional(std::get<std::size_t>(*reply.value)) : std::nullopt;
}

}  // namespace

TEST_CASE("what stands close together shares a dot, and dots keep their distance") {
    const std::vector<double> places = {0, 10, 39, 40, 100, 139};
    CHECK(ui::clustered(places, 40) == Clusters{{0, 3}, {3, 4}, {4, 6}});
    CHECK(ui::clustered(places, 1) == Clusters{{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}});
    CHECK(ui::clustered({}, 40).empty());
    const std::vector<double> same = {5, 5, 5};
    CHECK(ui::clustered(same, 40) == Clusters{{0, 3}});
}

TEST_CASE("arrows go along a lane and across to the nearest mark, and stop at the ends") {
    CHECK(led(0, Key::Right) == 1);
    CHECK(led(1, Key::Right) == 3);
    CHECK(led(3, Key::Right) == std::nullopt);
    CHECK(led(3, Key::Left) == 1);
    CHECK(led(0, Key::Left) == std::nullopt);
    CHECK(led(1, Key::End) == 3);
    CHECK(led(3, Key::Home) == 0);
    CHECK(led(1, Key::Down) == 2);
    CHECK(led(2, Key::Down) == std::nullopt);
    CHECK(led(2, Key::Up) == 3);
    CHECK(led(0, Key::Up) == std::nullopt);
}

TEST_CASE("a dot for several tells how many and leads to the first; Enter opens what is current") {
    const typeset::Typesetter typesetter = support::open_typesetter(PROGRAM);
    const ui::Look look = ui_test::look_of(typesetter);
    ui_test::Clipboard host;
    ui::Page page;
    page.show(std::make_unique<ui::TimeChart>("chart", parts(3)), look, {0, 0, 800, 240}, "chart");
    CHECK(page.focused() == "chart");
    const ui::Widget* dot = ui::find(*page.root(), "crowd-0");
    REQUIRE(dot != nullptr);
    CHECK(dot->tooltip() == "2 marks");
    CHECK(ui::find(*page.root(), "dot-1") == nullptr);
    const canvas::Point at = dot->box().centre();
    page.handle(canvas::PointerPressed{at}, {look, host});
    const auto clicked = page.handle(canvas::PointerReleased{at}, {look, host});
    REQUIRE(clicked.emitted);
    CHECK(clicked.emitted->id == "crowd-0");
    CHECK(clicked.emitted->index() == 0);
    const auto opened = page.handle(canvas::KeyPressed{Key::Enter, {}}, {look, host});
    REQUIRE(opened.emitted);
    CHECK(opened.emitted->id == "chart");
    CHECK(std::holds_alternative<std::monostate>(opened.emitted->value));
}

TEST_CASE("dots stand where their marks do, in whatever order these begin") {
    const typeset::Typesetter typesetter = support::open_typesetter(PROGRAM);
    const ui::Look look = ui_test::look_of(typesetter);
    ui::TimeChartParts made = parts(1);
    // A year begins before its months, and has its place in the middle of them.
    made.marks = {{50, 0, 100, 0, "a year"}, {5, 0, 10, 0, "January"}, {6, 1, 11, 0, "a week"}};
    ui::TimeChart chart("chart", made);
    chart.place(look, {0, 0, 800, 240});
    const ui::Widget* months = ui::find(chart, "crowd-1");
    const ui::Widget* year = ui::find(chart, "dot-0");
    REQUIRE(months != nullptr);
    REQUIRE(year != nullptr);
    CHECK(months->tooltip() == "2 marks");
    CHECK(year->tooltip() == "a year");
    CHECK(months->box().x < year->box().x);
}

TEST_CASE("the axis shows the finest division whose labels have room; words stand where they fit") {
    const typeset::Typesetter typesetter = support::open_typesetter(PROGRAM);
    const ui::Look look = ui_test::look_of(typesetter);
    ui::TimeChart chart("chart", parts());
    chart.place(look, {0, 0, 800, chart.height(look, 800)});
    CHECK(ui::misfits(chart, look).empty());
    support::RecordingCanvas canvas;
    chart.draw(ui::Painter(canvas, look, {}));
    CHECK(canvas.words() == "0\n100\nlast\nother\none\ntwo\nthree\n2\n");
}

TEST_CASE("a chart without marks takes no focus") {
    ui::TimeChartParts none;
    none.lanes = {"one"};
    ui::TimeChart chart("chart", none);
    CHECK_FALSE(chart.takes_focus());
}
