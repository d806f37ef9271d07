// SPDX-License-Identifier: MIT
#include "support/fonts.h"
#include "support/raster.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

using canvas::Colour;
using canvas::Ends;
using canvas::Point;
using support::Raster;

namespace {

constexpr Colour white{255, 255, 255};
constexpr float pi = 3.14159265f;

struct Sheet {
    typeset::Typesetter typesetter = support::open_typesetter(PROGRAM);
    canvas::Atlas atlas;
    canvas::Stamps stamps{typesetter, atlas};
    canvas::TriangleCanvas canvas{stamps, atlas};

    Raster draw(const std::function<void(canvas::Canvas&)>& scene) {
        canvas.begin({60, 60});
        scene(canvas);
        Raster out(60, 60, {0, 0, 0});
        out.draw(canvas.triangles().vertices(), atlas);
        return out;
    }
};

float area(const Raster& raster) {
    float sum = 0;
    for (int y = 0; y < raster.height(); ++y) {
        for (int x = 0; x < raster.width(); ++x) {
            sum += static_cast<float>(raster.red(x, y)) / 255;
        }
    }
    return sum;
}

}  // namespace

TEST_CASE("a line has its width and round ends") {
    Sheet sheet;
    const std::array<Point, 2> points = {{{10, 30}, {50, 30}}};
    const Raster raster =
        sheet.draw([&](canvas::Canvas& c) { c.stroke(points, 6, white, Ends::Open); });
    CHECK(raster.red(30, 26) == 0);
    CHECK(raster.red(30, 27) == 255);
    CHECK(raster.red(30, 32) == 255);
    CHECK(raster.red(30, 33) == 0);
    CHECK(raster.red(8, 30) == 255);
    CHECK(raster.red(6, 30) == 0);
    CHECK(area(raster) == doctest::Approx(40 * 6 + pi * 9).epsilon(0.01));
}

TEST_CASE("a hair line on the middle of pixels is one pixel and as faint as it is thin") {
    Sheet sheet;
    const std::array<Point, 2> points = {{{10, 30.5f}, {50, 30.5f}}};
    const Raster one =
        sheet.draw([&](canvas::Canvas& c) { c.stroke(points, 1, white, Ends::Open); });
    CHECK(one.red(30, 29) == 0);
    CHECK(one.red(30, 30) == 255);
    CHECK(one.red(30, 31) == 0);
    const Raster half =
        sheet.draw([&](canvas::Canvas& c) { c.stroke(points, 0.5f, white, Ends::Open); });
    CHECK(half.red(30, 30) == 128);
}

TEST_CASE("corners are filled: mitred where blunt, round where sharp") {
    Sheet sheet;
    const std::array<Point, 3> right_angle = {{{10, 50}, {50, 50}, {50, 10}}};
    const Raster blunt =
        sheet.draw([&](canvas::Canvas& c) { c.stroke(right_angle, 8, white, Ends::Open); });
    CHECK(blunt.red(53, 53) == 255);
    CHECK(blunt.red(54, 54) == 0);
    const std::array<Point, 3> back = {{{10, 30}, {40, 30}, {10, 34}}};
    const Raster sharp =
        sheet.draw([&](canvas::Canvas& c) { c.stroke(back, 8, white, Ends::Open); });
    CHECK(sharp.red(42, 30) == 255);
    CHECK(sharp.red(43, 30) > 220);
    CHECK(sharp.red(45, 30) == 0);
}

TEST_CASE("a closed line meets itself; points on top of each other do no harm") {
    Sheet sheet;
    const std::array<Point, 6> square = {
        {{20, 20}, {40, 20}, {40, 20}, {40, 40}, {20, 40}, {20, 20}}};
    const Raster raster =
        sheet.draw([&](canvas::Canvas& c) { c.stroke(square, 2, white, Ends::Closed); });
    CHECK(area(raster) == doctest::Approx(4 * 20 * 2).epsilon(0.02));
    CHECK(raster.red(19, 19) == raster.red(40, 40));
    const std::array<Point, 2> nowhere = {{{5, 5}, {5, 5}}};
    CHECK(area(sheet.draw([&](canvas::Canvas& c) { c.stroke(nowhere, 2, white, Ends::Open); })) ==
          0);
}

TEST_CASE("arcs: a quarter, a ring, either way round") {
    Sheet sheet;
    const auto arc = [&](float from, float to) {
        return sheet.draw([&](canvas::Canvas& c) { c.arc({30, 30}, 20, 6, from, to, white); });
    };
    const float ring = pi * (23 * 23 - 17 * 17);
    CHECK(area(arc(0, 2 * pi)) == doctest::Approx(ring).epsilon(0.003));
    CHECK(area(arc(0, 99)) == doctest::Approx(ring).epsilon(0.003));
    const Raster quarter = arc(0, pi / 2);
    CHECK(area(quarter) == doctest::Approx(ring / 4).epsilon(0.01));
    CHECK(quarter.red(44, 44) == 255);
    CHECK(quarter.red(15, 15) == 0);
    CHECK(quarter.red(49, 29) == 0);
    CHECK(quarter.red(49, 30) == 255);
    CHECK(area(arc(pi / 2, 0)) == area(quarter));
}

TEST_CASE("a polygon may have dents, and runs either way") {
    Sheet sheet;
    const std::array<Point, 6> arrow = {
        {{10, 10}, {50, 30}, {10, 50}, {22, 30}, {22, 30}, {22, 30}}};
    const float exact = 40 * 40 / 2 - 12 * 40 / 2;
    const Raster raster = sheet.draw([&](canvas::Canvas& c) { c.polygon(arrow, white); });
    CHECK(area(raster) == doctest::Approx(exact).epsilon(0.02));
    std::array<Point, 6> reversed = arrow;
    std::reverse(reversed.begin(), reversed.end());
    const Raster other = sheet.draw([&](canvas::Canvas& c) { c.polygon(reversed, white); });
    CHECK(area(other) == doctest::Approx(exact).epsilon(0.02));
}

TEST_CASE("clips nest, are whole pixels, and drop what cannot be seen") {
    Sheet sheet;
    const Raster raster = sheet.draw([](canvas::Canvas& c) {
        c.push_clip({10.3f, 9.6f, 20, 20});
        c.push_clip({20, 0, 40, 60});
        c.fill({0, 0, 60, 60}, 0, white);
        c.pop_clip();
        c.fill({0, 12, 15, 1}, 0, white);
        c.pop_clip();
    });
    CHECK(area(raster) == 10 * 20 + 5);
    CHECK(raster.red(20, 10) == 255);
    CHECK(raster.red(19, 10) == 0);
    CHECK(raster.red(29, 29) == 255);
    CHECK(raster.red(30, 30) == 0);
    CHECK(raster.red(10, 12) == 255);

    const std::array<Point, 2> below = {{{0, 80}, {60, 90}}};
    sheet.draw([&](canvas::Canvas& c) {
        c.push_clip({0, 0, 0, 0});
        c.fill({0, 0, 60, 60}, 9, white);
        c.pop_clip();
        c.fill({70, 0, 20, 20}, 9, white);
        c.stroke(below, 3, white, Ends::Open);
    });
    CHECK(sheet.canvas.triangles().vertices().empty());
}

TEST_CASE("clipping changes no pixel that stays") {
    Sheet sheet;
    const auto scene = [](canvas::Canvas& c) {
        c.shadow({8, 8, 40, 40}, 12, 8, {2, 2}, white);
        c.arc({30, 30}, 17.3f, 5, 0.3f, 5, {255, 0, 0});
        c.outline({5, 5, 45, 45}, 14, 3, {0, 0, 255});
    };
    const Raster whole = sheet.draw(scene);
    const Raster part = sheet.draw([&](canvas::Canvas& c) {
        c.push_clip({13, 7, 29, 31});
        scene(c);
        c.pop_clip();
    });
    int differing = 0;
    for (int y = 7; y < 38; ++y) {
        for (int x = 13; x < 42; ++x) {
            const Colour a = whole.at(x, y);
            const Colour b = part.at(x, y);
            differing += std::abs(a.red - b.red) > 2 || std::abs(a.green - b.green) > 2 ||
                         std::abs(a.blue - b.blue) > 2;
        }
    }
    CHECK(differing == 0);
}

TEST_CASE("text is stamped on whole rows with its exact coverage") {
    Sheet sheet;
    const auto line = sheet.typesetter.line("H", typeset::Style{.size = 40});
    const Raster raster = sheet.draw([&](canvas::Canvas& c) { c.text({10, 45.4f}, line, white); });
    CHECK(sheet.canvas.triangles().vertices().size() == 6);
    const auto picture = sheet.typesetter.bitmap(line.glyphs[0].face, line.glyphs[0].index, 40, 0);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            CHECK(raster.red(10 + picture.left + x, 45 - picture.top + y) ==
                  picture.coverage[static_cast<std::size_t>(y * picture.width + x)]);
        }
    }
}

TEST_CASE("small text keeps its fractions: each quarter of a pixel has its picture") {
    Sheet sheet;
    const auto line = sheet.typesetter.line("l", typeset::Style{.size = 16});
    const auto at = [&](float x) {
        sheet.draw([&](canvas::Canvas& c) { c.text({x, 30}, line, white); });
        return sheet.canvas.triangles().vertices().front();
    };
    CHECK(at(10.1f) == at(10));
    CHECK_FALSE(at(10.25f).texel == at(10).texel);
    CHECK(at(10.9f).texel == at(10).texel);
    CHECK(at(10.9f).at.x == at(11).at.x);
    CHECK(at(-3.5f).texel == at(10.5f).texel);
}
