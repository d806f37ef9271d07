// SPDX-License-Identifier: MIT
#include "ui/boxes.h"
#include "ui/button.h"
#include "ui/fit.h"
#include "ui/label.h"
#include "ui/ui_widgets.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace {

/// A box of a fixed size.
class Block : public ui::Space {
public:
    using ui::Space::Space;
};

std::string boxes(const ui::Widget& parent) {
    std::string out;
    for (const auto& child : parent.children()) {
        const canvas::Rect& b = child->box();
        out += fmt::format("{}{},{} {}x{}", out.empty() ? "" : " | ", b.x, b.y, b.width, b.height);
    }
    return out;
}

struct Fixture {
    typeset::Typesetter typesetter = support::open_typesetter(PROGRAM);
    ui::Look look = ui_test::look_of(typesetter);
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "a column gives what is left to those that share") {
    ui::Column column(10);
    column.make<Block>(20.0F, 30.0F);
    column.add(std::make_unique<Block>(), ui::share());
    column.add(std::make_unique<Block>(), ui::share(3));
    column.add(std::make_unique<Block>(), ui::fixed(50));
    column.place(look, {5, 5, 100, 310});
    CHECK(boxes(column) == "5,5 100x30 | 5,45 100x50 | 5,105 100x150 | 5,265 100x50");
    CHECK(column.height(look, 100) == 110);
}

TEST_CASE_FIXTURE(Fixture, "a row stands on its middle or stretches") {
    ui::Row middle(10);
    middle.make<Block>(20.0F, 30.0F);
    middle.add(std::make_unique<Block>(0.0F, 10.0F), ui::share());
    middle.place(look, {0, 0, 100, 50});
    CHECK(boxes(middle) == "0,10 20x30 | 30,20 70x10");
    ui::Row stretched(10, ui::Rise::Stretch);
    stretched.make<Block>(20.0F, 30.0F);
    stretched.place(look, {0, 0, 100, 50});
    CHECK(boxes(stretched) == "0,0 20x50");
}

TEST_CASE_FIXTURE(Fixture, "a row that is too narrow shrinks what takes what it needs") {
    ui::Row row;
    row.make<Block>(300.0F, 10.0F);
    row.make<Block>(100.0F, 10.0F);
    row.place(look, {0, 0, 200, 10});
    CHECK(boxes(row) == "0,0 150x10 | 150,0 50x10");
}

TEST_CASE_FIXTURE(Fixture, "a flow breaks its lines and centres them") {
    ui::Flow flow(10, 5);
    flow.make<Block>(60.0F, 10.0F);
    flow.make<Block>(30.0F, 20.0F);
    flow.make<Block>(30.0F, 20.0F);
    flow.place(look, {0, 0, 100, 45});
    CHECK(boxes(flow) == "0,5 60x10 | 70,0 30x20 | 0,25 30x20");
    CHECK(flow.height(look, 100) == 45);
    CHECK(flow.height(look, 200) == 20);
}

TEST_CASE_FIXTURE(Fixture, "a grid has columns and rows of one size") {
    ui::Grid grid(2, 10);
    grid.make<Block>(0.0F, 10.0F);
    grid.make<Block>(0.0F, 30.0F);
    grid.make<Block>(0.0F, 20.0F);
    grid.place(look, {0, 0, 110, 70});
    CHECK(boxes(grid) == "0,0 50x30 | 60,0 50x30 | 0,40 50x30");
}

TEST_CASE_FIXTURE(Fixture, "what is spread goes to the ends, or below each other") {
    ui::Spread spread(10);
    spread.make<Block>(40.0F, 10.0F);
    spread.make<Block>(30.0F, 20.0F);
    spread.place(look, {0, 0, 100, 20});
    CHECK(boxes(spread) == "0,5 41x10 | 69,0 31x20");  // a pixel more, against rounding
    spread.place(look, {0, 0, 60, 40});
    CHECK(boxes(spread) == "0,0 60x10 | 30,20 30x20");
}

TEST_CASE_FIXTURE(Fixture, "misfits name what is cut, what reaches out and what overlaps") {
    ui::Column cut;
    cut.make<ui::Label>("Une ligne qui ne tient pas du tout dans si peu de place");
    cut.place(look, {0, 0, 200, 25});
    cut.children()[0]->place(look, {0, 0, 200, 25});
    CHECK(ui::misfits(cut, look) ==
          std::vector<std::string>{
              " \"Une ligne qui ne tient pas du tout dans si peu de place\": needs 75 pixels of "
              "height, has 25"});
    ui::Column narrow;
    narrow.make<ui::Button>("button", "Un bouton", ui::Rank::Main);
    narrow.place(look, {0, 0, 50, 52});
    CHECK(ui::misfits(narrow, look).size() == 1);
    ui::Column overlapping;
    overlapping.make<Block>(10.0F, 10.0F);
    overlapping.make<Block>(10.0F, 10.0F);
    overlapping.place(look, {0, 0, 50, 20});
    CHECK(ui::misfits(overlapping, look).empty());
    overlapping.children()[1]->place(look, {0, 5, 50, 10});
    CHECK(ui::misfits(overlapping, look) == std::vector<std::string>{": lies upon "});
}

TEST_CASE_FIXTURE(Fixture, "marks lie behind their words, line by line") {
    ui::Label label("un deux trois", ui::Type::Body);
    label.mark({{3, 13}});
    label.place(look, {0, 0, 70, 50});
    support::RecordingCanvas canvas;
    const ui::Attention nobody;
    label.draw(ui::Painter(canvas, look, nobody));
    CHECK(canvas.words() == "un deux\ntrois\n");
    std::size_t marks = 0;
    for (const std::string& line : canvas.lines()) {
        marks += line.find("#FFEFB0") != std::string::npos ? 1 : 0;
    }
    CHECK(marks == 2);
}
