// SPDX-License-Identifier: MIT
#include "ui/scaled_line.h"

#include "support/contains.h"
#include "ui/ui_widgets.h"

#include <doctest/doctest.h>

#include <sstream>

using support::contains;
using ui::AnswerState;

namespace {

std::vector<ui::ScaledLine::Mark> marks() {
    return {{0, 0, 0, AnswerState::Other, "first", "The first one"},
            {10, 10, 10, AnswerState::Right, "second", "The second one"},
            {20, 20, 20, AnswerState::Other, "third", "The third one"},
            {100, 100, 100, AnswerState::WrongChosen, "fourth", "The fourth one"}};
}

struct Drawn {
    explicit Drawn(float width, std::vector<ui::TimeTick> ticks = {{0, "2012"}, {50, "2013"}})
        : line(marks(), std::move(ticks)) {
        line.place(look, {0, 0, width, line.height(look, width)});
        support::RecordingCanvas canvas;
        line.draw(ui::Painter(canvas, look, {}));
        text = canvas.text();
        words = canvas.words();
    }

    typeset::Typesetter typesetter = support::open_typesetter(PROGRAM);
    ui::Look look = ui_test::look_of(typesetter);
    ui::ScaledLine line;
    std::string text;
    std::string words;
};

/// Where the dots of the line stand, from the first, as shares of the way to the last.
std::vector<double> dots(const std::string& drawn) {
    std::vector<double> tops;
    std::istringstream lines(drawn);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("fill ") && contains(line, " 12x12 r6 ")) {
            tops.push_back(std::stod(line.substr(line.find(',') + 1)));
        }
    }
    std::vector<double> shares;
    for (const double top : tops) {
        shares.push_back((top - tops.front()) / (tops.back() - tops.front()));
    }
    return shares;
}

}  // namespace

TEST_CASE("on a told line of time the dots stand to scale, at every width") {
    for (const float width : {560.F, 300.F, 140.F}) {
        const std::vector<double> shares = dots(Drawn(width).text);
        REQUIRE(shares.size() == 4);
        CHECK(shares[1] == doctest::Approx(0.1).epsilon(0.1));
        CHECK(shares[2] == doctest::Approx(0.2).epsilon(0.1));
    }
}

TEST_CASE("what stands close on a told line has its words below each other all the same") {
    const Drawn drawn(300);
    float below = 0;
    for (const auto& row : drawn.line.children()) {
        CHECK(row->box().y >= below);
        CHECK(row->box().right() <= 300);
        below = row->box().bottom();
    }
    CHECK(contains(drawn.words, "2012\n2013\n"));
    CHECK(contains(drawn.words, "fourth\nThe fourth one"));
}

TEST_CASE("divisions without room for their labels are left out") {
    CHECK_FALSE(contains(Drawn(560, {{0, "2012"}, {1, "2013"}}).words, "2013"));
}
