// SPDX-License-Identifier: MIT
#include "support/fonts.h"
#include "support/raster.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <functional>

using canvas::Colour;
using canvas::Paint;
using canvas::Point;
using canvas::Rect;
using support::Raster;

namespace {

constexpr Colour white{255, 255, 255};
constexpr Colour black{0, 0, 0};

/// A canvas on which one thing is drawn, in white on black unless it says otherwise.
struct Sheet {
    typeset::Typesetter typesetter = support::open_typesetter(PROGRAM);
    canvas::Atlas atlas;
    canvas::Stamps stamps{typesetter, atlas};
    canvas::TriangleCanvas canvas{stamps, atlas};

    Raster draw(int width, int height, const std::function<void(canvas::Canvas&)>& scene) {
        canvas.begin({static_cast<float>(width), static_cast<float>(height)});
        scene(canvas);
        Raster out(width, height, canvas.triangles().background());
        out.draw(canvas.triangles().vertices(), atlas);
        return out;
    }
    std::size_t vertices() const { return canvas.triangles().vertices().size(); }
};

/// The area drawn, in pixels.
float area(const Raster& raster) {
    float sum = 0;
    for (int y = 0; y < raster.height(); ++y) {
        for (int x = 0; x < raster.width(); ++x) {
            sum += static_cast<float>(raster.red(x, y)) / 255;
        }
    }
    return sum;
}

constexpr float pi = 3.14159265f;

int drawings = 0;

/// A thick line with a disc on its end, `size` long, that counts how often it is drawn.
void flag(canvas::Canvas& c, const canvas::Symbol& symbol, Point centre, Colour colour) {
    ++drawings;
    const float half = symbol.size / 2;
    const std::vector<Point> pole = {{centre.x - half, centre.y + half},
                                     {centre.x + half - 3, centre.y - half + 4}};
    c.stroke(pole, symbol.width, colour, canvas::Ends::Open);
    c.fill({centre.x, centre.y - half, half, half}, half / 2, colour);
}

/// The largest difference between two pictures of one size.
int difference(const Raster& a, const Raster& b) {
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            most = std::max(most, std::abs(a.red(x, y) - b.red(x, y)));
        }
    }
    return most;
}

}  // namespace

TEST_CASE("a symbol is drawn once, stamped wherever it is wanted, and looks as if it were drawn") {
    Sheet sheet;
    const canvas::Symbol symbol{&flag, 0, 20, 2.5F};
    drawings = 0;
    for (const Point centre : {Point{20, 20}, Point{31.25F, 17.5F}, Point{-4, 20}, Point{20, 36}}) {
        const Raster drawn =
            sheet.draw(40, 40, [&](canvas::Canvas& c) { flag(c, symbol, centre, white); });
        drawings = 0;
        const Raster stamped =
            sheet.draw(40, 40, [&](canvas::Canvas& c) { c.symbol(symbol, centre, white); });
        CHECK(sheet.vertices() == 6);  // where it is cut at the edge, too
        CHECK(area(stamped) > 5);
        CHECK(difference(drawn, stamped) <= 3);
        // Three of the four stand on whole pixels.
        CHECK(drawings == (centre == Point{20, 20} || centre.x == 31.25F ? 1 : 0));
    }
}

TEST_CASE("a symbol keeps what it is in: its size, its lines, its kind and its place in a pixel") {
    Sheet sheet;
    drawings = 0;
    sheet.draw(100, 100, [](canvas::Canvas& c) {
        for (const float size : {20.0F, 21.0F}) {
            for (const float width : {1.5F, 2.0F}) {
                for (const int which : {0, 1}) {
                    c.symbol({&flag, which, size, width}, {30, 30}, white);
                    c.symbol({&flag, which, size, width}, {30.25F, 30}, white);
                    c.symbol({&flag, which, size, width}, {30, 30.25F}, white);
                    c.symbol({&flag, which, size, width}, {60, 70.1F}, white);
                }
            }
        }
        c.symbol({&flag, 0, 20, 2}, {300, 30}, white);
    });
    CHECK(drawings == 24);
    CHECK(sheet.vertices() == 32 * 6);
}

TEST_CASE("a symbol too large to be kept is drawn each time") {
    Sheet sheet;
    const canvas::Symbol symbol{&flag, 0, 80, 2};
    drawings = 0;
    const Raster drawn = sheet.draw(200, 200, [&](canvas::Canvas& c) {
        flag(c, symbol, {100, 100}, white);
    });
    const std::size_t vertices = sheet.vertices();
    const Raster again = sheet.draw(200, 200, [&](canvas::Canvas& c) {
        c.symbol(symbol, {100, 100}, white);
    });
    CHECK(drawings == 2);
    CHECK(sheet.vertices() == vertices);
    CHECK(difference(drawn, again) == 0);
}

TEST_CASE("a rectangle on whole pixels is two triangles and perfectly sharp") {
    Sheet sheet;
    const Raster raster = sheet.draw(8, 6, [](canvas::Canvas& c) {
        c.fill({2, 1, 4, 3}, 0, white);
    });
    CHECK(sheet.vertices() == 6);
    for (int y = 0; y < 6; ++y) {
        for (int x = 0; x < 8; ++x) {
            const bool inside = x >= 2 && x < 6 && y >= 1 && y < 4;
            CHECK(raster.red(x, y) == (inside ? 255 : 0));
        }
    }
}

TEST_CASE("an edge between pixels is half as strong there") {
    Sheet sheet;
    const Raster raster = sheet.draw(10, 10, [](canvas::Canvas& c) {
        c.fill({2.5f, 2, 4, 5}, 0, white);
    });
    CHECK(raster.red(1, 4) == 0);
    CHECK(raster.red(2, 4) == 128);
    CHECK(raster.red(3, 4) == 255);
    CHECK(raster.red(6, 4) == 128);
    CHECK(raster.red(7, 4) == 0);
    CHECK(area(raster) == doctest::Approx(20).epsilon(0.02));
}

TEST_CASE("rounded rectangles and discs have the area of the true shape") {
    Sheet sheet;
    for (const float radius : {1.0f, 3.0f, 12.0f, 20.0f}) {
        const Raster raster = sheet.draw(60, 50, [&](canvas::Canvas& c) {
            c.fill({5, 5, 50, 40}, radius, white);
        });
        const float exact = 2000 - (4 - pi) * radius * radius;
        CHECK(area(raster) == doctest::Approx(exact).epsilon(0.002));
        CHECK(sheet.vertices() <= 54);
    }
    // The same between pixels and larger than what is stamped, as geometry.
    const Raster moved = sheet.draw(60, 50, [&](canvas::Canvas& c) {
        c.fill({5.25f, 5.5f, 50, 40}, 99, white);
    });
    CHECK(area(moved) == doctest::Approx(2000 - (4 - pi) * 400).epsilon(0.005));
    const Raster large = sheet.draw(210, 210, [&](canvas::Canvas& c) {
        c.fill({5, 5, 200, 200}, 100, white);
    });
    CHECK(area(large) == doctest::Approx(pi * 10000).epsilon(0.002));
}

TEST_CASE("stamped corners are symmetric, on even and odd sides") {
    Sheet sheet;
    for (const int side : {24, 25}) {
        const Raster raster = sheet.draw(side, side, [&](canvas::Canvas& c) {
            c.fill({0, 0, static_cast<float>(side), static_cast<float>(side)}, 99, white);
        });
        const int last = side - 1;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                CHECK(raster.red(x, y) == raster.red(last - x, y));
                CHECK(raster.red(x, y) == raster.red(y, x));
            }
        }
        CHECK(raster.red(0, 0) == 0);
        CHECK(raster.red(side / 2, side / 2) == 255);
        CHECK(raster.red(side / 2, 0) >= 250);
    }
}

TEST_CASE("an outline is drawn inside, as wide as asked, with an empty middle") {
    Sheet sheet;
    const Raster raster = sheet.draw(40, 30, [](canvas::Canvas& c) {
        c.outline({5, 5, 30, 20}, 6, 2, white);
    });
    CHECK(raster.red(4, 15) == 0);
    CHECK(raster.red(5, 15) == 255);
    CHECK(raster.red(6, 15) == 255);
    CHECK(raster.red(7, 15) == 0);
    CHECK(raster.red(5, 5) == 0);
    const float outer = 600 - (4 - pi) * 36;
    const float inner = 26 * 16 - (4 - pi) * 16;
    CHECK(area(raster) == doctest::Approx(outer - inner).epsilon(0.005));
    CHECK(sheet.vertices() == 48);

    const Raster thin = sheet.draw(40, 30, [](canvas::Canvas& c) {
        c.outline({5, 5, 30, 20}, 0, 0.5f, white);
    });
    CHECK(thin.red(5, 15) == 128);
}

TEST_CASE("an outline thicker than its rectangle fills it") {
    Sheet sheet;
    const Raster raster = sheet.draw(20, 20, [](canvas::Canvas& c) {
        c.outline({5, 5, 8, 8}, 2, 50, white);
    });
    CHECK(area(raster) == doctest::Approx(64 - (4 - pi) * 4).epsilon(0.01));
}

TEST_CASE("a shadow fades evenly, ends where it should and keeps its weight") {
    Sheet sheet;
    const Raster raster = sheet.draw(120, 100, [](canvas::Canvas& c) {
        c.shadow({30, -70, 60, 40}, 8, 16, {0, 104}, white);
    });
    CHECK(raster.red(60, 54) == 255);
    CHECK(raster.red(13, 54) == 0);
    CHECK(raster.red(60, 17) == 0);
    CHECK(raster.red(60, 18) <= 2);
    // Half as strong on the edge itself, darker inwards.
    CHECK(raster.red(60, 33) < 128);
    CHECK(raster.red(60, 34) > 127);
    for (int x = 14; x < 46; ++x) {
        CHECK(raster.red(x, 54) <= raster.red(x + 1, 54));
    }
    CHECK(area(raster) == doctest::Approx(2400 - (4 - pi) * 64).epsilon(0.01));
    CHECK(sheet.vertices() == 36);  // too low for a middle row
}

TEST_CASE("a shadow without blur is the shape, one wider than its shape does not fail") {
    Sheet sheet;
    const Raster sharp = sheet.draw(20, 20, [](canvas::Canvas& c) {
        c.shadow({5, -5, 8, 8}, 0, 0, {1, 11}, white);
    });
    CHECK(area(sharp) == 64);
    CHECK(sharp.red(6, 6) == 255);
    const Raster wide = sheet.draw(80, 80, [](canvas::Canvas& c) {
        c.shadow({38, 38, 4, 4}, 2, 30, {0, 0}, white);
    });
    CHECK(wide.red(40, 40) < 128);
    CHECK(wide.red(7, 40) == 0);
}

TEST_CASE("a shadow is left out where what throws it will be, and nobody can tell") {
    Sheet sheet;
    for (const Rect& box : {Rect{30, 20, 60, 40}, Rect{30.5F, 19.25F, 60, 40}}) {
        CAPTURE(box.x);
        const auto thrown = [&](canvas::Canvas& c) { c.shadow(box, 8, 16, {0, 4}, white); };
        const auto from_afar = [&](canvas::Canvas& c) {
            c.shadow(box.moved(0, -80), 8, 16, {0, 84}, white);
        };
        const auto covered = [&](const std::function<void(canvas::Canvas&)>& shadow) {
            return sheet.draw(120, 100, [&](canvas::Canvas& c) {
                shadow(c);
                c.fill(box, 8, Colour{200, 0, 0});
            });
        };
        const Raster bare = sheet.draw(120, 100, thrown);
        const Raster cut = covered(thrown);
        const Raster whole = covered(from_afar);
        CHECK(bare.red(60, 40) == 0);
        CHECK(bare.red(60, 22) == 0);
        CHECK(bare.red(33, 23) > 0);  // behind a round corner
        int differing = 0;
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 120; ++x) {
                differing += cut.at(x, y) == whole.at(x, y) ? 0 : 1;
            }
        }
        CHECK(differing == 0);
    }
}

TEST_CASE("a gradient runs over the shape's box") {
    Sheet sheet;
    const Raster across = sheet.draw(100, 20, [](canvas::Canvas& c) {
        c.fill({0, 0, 100, 20}, 8, Paint(black, white, Paint::Direction::Across));
    });
    CHECK(across.red(0, 10) == 1);
    CHECK(across.red(50, 10) == 129);
    CHECK(across.red(99, 10) == 254);
    const Raster down = sheet.draw(20, 100, [](canvas::Canvas& c) {
        c.fill({0, 0, 20, 100}, 0, Paint(white, black, Paint::Direction::Down));
    });
    CHECK(down.red(10, 0) == 254);
    CHECK(down.red(10, 25) == 190);
}

TEST_CASE("what is thinner than a pixel is fainter, not gone") {
    Sheet sheet;
    const Raster raster = sheet.draw(20, 20, [](canvas::Canvas& c) {
        c.fill({2, 5.25f, 10, 0.5f}, 0, white);
    });
    CHECK(raster.red(6, 5) == 128);
    CHECK(area(raster) == doctest::Approx(5).epsilon(0.03));
}

TEST_CASE("what covers everything is the background, what is large needs no blending") {
    Sheet sheet;
    const Colour grey{90, 90, 90};
    const Raster raster = sheet.draw(400, 300, [&](canvas::Canvas& c) {
        c.fill({-5, 0, 500, 300}, 0, grey);
        c.fill({20, 20, 200, 200}, 16, white);
        c.fill({250, 20, 100, 100}, 16, white);
        c.fill({20, 230, 300, 60}, 0, black.faded(0.5f));
    });
    const canvas::TriangleList& drawn = sheet.canvas.triangles();
    CHECK(drawn.background() == grey);
    const std::vector<canvas::Batch> batches(drawn.batches().begin(), drawn.batches().end());
    CHECK(batches == std::vector<canvas::Batch>{{0, 36, false}, {36, 6, true}, {42, 48, false}});
    CHECK(drawn.vertices().size() == 90);
    CHECK(raster.red(399, 299) == 90);
    CHECK(raster.red(20, 100) == 255);
    CHECK(raster.red(219, 100) == 255);
    CHECK(raster.red(220, 100) == 90);
    CHECK(raster.red(100, 250) == 45);
}

TEST_CASE("empty and inside-out rectangles draw nothing") {
    Sheet sheet;
    sheet.draw(20, 20, [](canvas::Canvas& c) {
        c.fill({5, 5, 0, 10}, 3, white);
        c.fill({5, 5, 10, -1}, 3, white);
        c.outline({5, 5, 10, 10}, 3, 0, white);
        c.shadow({5, 5, 0, 0}, 3, 3, {}, white);
        c.polygon({}, white);
        c.stroke({}, 2, white, canvas::Ends::Open);
        c.arc({5, 5}, 3, 2, 1, 1, white);
    });
    CHECK(sheet.vertices() == 0);
}
