// SPDX-License-Identifier: MIT
#include "canvas/painter.h"
#include "support/fonts.h"
#include "support/recording_canvas.h"

#include <doctest/doctest.h>

using canvas::Atlas;
using canvas::Patch;

namespace {

std::vector<std::uint8_t> picture(int width, int height, std::uint8_t value) {
    return std::vector<std::uint8_t>(static_cast<std::size_t>(width * height), value);
}

/// Draws one letter at every size: more than an atlas holds in a few frames.
class Letters : public canvas::Client {
public:
    explicit Letters(const typeset::Typesetter& typesetter) : typesetter_(typesetter) {}
    void handle(const canvas::Event&) override {}
    std::optional<std::chrono::milliseconds> update(std::chrono::milliseconds) override {
        return std::nullopt;
    }
    bool dirty() const override { return true; }
    void draw(canvas::Canvas& canvas, canvas::Size) override {
        canvas.text({0, 200}, typesetter_.line(text, {.size = 190}), {});
    }

    std::string text;

private:
    const typeset::Typesetter& typesetter_;
};

}  // namespace

TEST_CASE("patches do not overlap, and hold what was put in") {
    Atlas atlas;
    std::vector<Patch> patches;
    for (int i = 0; i < 200; ++i) {
        const int width = 5 + i % 40;
        const int height = 5 + i % 31;
        const auto patch = atlas.add(width, height, picture(width, height, i % 255 + 1));
        REQUIRE(patch);
        patches.push_back(*patch);
    }
    for (std::size_t i = 0; i < patches.size(); ++i) {
        const Patch& p = patches[i];
        for (int y = p.y; y < p.y + p.height; ++y) {
            for (int x = p.x; x < p.x + p.width; ++x) {
                REQUIRE(atlas.coverage()[static_cast<std::size_t>(y * atlas.side() + x)] ==
                        i % 255 + 1);
            }
        }
    }
    CHECK(atlas.side() == 512);
}

TEST_CASE("an atlas grows, keeps what it has, then says that it is full") {
    Atlas atlas;
    const auto first = atlas.add(500, 500, picture(500, 500, 7));
    REQUIRE(first);
    int added = 1;
    while (atlas.add(500, 500, picture(500, 500, 9))) {
        ++added;
    }
    CHECK(atlas.side() == Atlas::largest_side);
    CHECK(added == 16);
    CHECK(atlas.coverage()[static_cast<std::size_t>((first->y + 499) * atlas.side() + first->x)] ==
          7);
    atlas.clear();
    CHECK(atlas.coverage()[static_cast<std::size_t>(first->y * atlas.side() + 400)] == 0);
    CHECK(atlas.coverage()[static_cast<std::size_t>(atlas.side() + 1)] == 255);
}

TEST_CASE("changes are told once and cover what was written") {
    Atlas atlas;
    CHECK(atlas.take_changes() == Patch{0, 0, 3, 3});
    CHECK(atlas.take_changes() == Patch{});
    const Patch a = *atlas.add(10, 10, picture(10, 10, 1));
    CHECK(atlas.take_changes() == a);
    const Patch b = *atlas.add(20, 10, picture(20, 10, 1));
    const Patch c = *atlas.add(5, 10, picture(5, 10, 1));
    CHECK(atlas.take_changes() == Patch{b.x, b.y, c.x + 5 - b.x, 10});
    REQUIRE(atlas.add(510, 510, picture(510, 510, 1)));
    // It grew: all that is in it, not what is still free.
    CHECK(atlas.take_changes() == Patch{0, 0, 512, 524});
}

TEST_CASE("a painter whose atlas is full begins it anew and loses no glyph") {
    const auto typesetter = support::open_typesetter(PROGRAM);
    canvas::Painter painter(typesetter);
    Letters letters(typesetter);
    // Some 60 letters of 190 pixels a screen, others each time.
    std::size_t vertices = 0;
    for (char32_t first = 0x100; first < 0x800; first += 60) {
        letters.text.clear();
        for (char32_t point = first; point < first + 60; ++point) {
            letters.text += static_cast<char>(0xC0 | point >> 6);
            letters.text += static_cast<char>(0x80 | (point & 0x3F));
        }
        vertices = painter.paint(letters, {20000, 400}).vertices.size();
        CHECK(vertices > 0);
    }
    letters.text = "ABC";
    CHECK(painter.paint(letters, {1000, 400}).vertices.size() == 18);
}

TEST_CASE("the recording canvas writes what was asked for, one line each") {
    const auto typesetter = support::open_typesetter(PROGRAM);
    support::RecordingCanvas canvas;
    canvas.push_clip({0, 0, 640, 360});
    canvas.fill({10, 20.2f, 100, 40}, 12, canvas::rgb(0xFFFFFF));
    canvas.fill({10, 20, 100, 40}, 0,
                canvas::Paint(canvas::rgb(0x3A2AA8), canvas::rgb(0x7446DA),
                              canvas::Paint::Direction::Across));
    canvas.outline({-0.1f, 20, 100, 40.5f}, 12, 1, canvas::rgb(0xDFDCD3).faded(0.5f));
    canvas.pop_clip();
    canvas.shadow({10, 20, 100, 40}, 12, 18, {0, 6}, canvas::rgb(0x0B0A20));
    const canvas::Point points[] = {{0, 0}, {10, 5.5f}};
    canvas.polygon(points, {});
    canvas.stroke(points, 2, {}, canvas::Ends::Open);
    canvas.arc({50, 50}, 20, 4, -1.5708f, 3.14159f, {});
    canvas.text({10, 20}, typesetter.line("Oui\u202f!", {.weight = typeset::Weight::SemiBold}), {});
    CHECK(canvas.text() ==
          "clip 0,0 640x360\n"
          "  fill 10,20 100x40 r12 #FFFFFF\n"
          "  fill 10,20 100x40 r0 #3A2AA8>#7446DA across\n"
          "  outline 0,20 100x40.5 r12 w1 #DFDCD380\n"
          "end clip\n"
          "shadow 10,20 100x40 r12 blur18 +0,6 #0B0A20\n"
          "polygon 0,0 10,5.5 #000000\n"
          "stroke w2 open 0,0 10,5.5 #000000\n"
          "arc 50,50 r20 w4 -90..180 #000000\n"
          "text 10,20 16 semibold #000000 \"Oui\u202f!\"\n");
    CHECK(canvas.words() == "Oui\u202f!\n");
}

TEST_CASE("colours and rectangles: mixing, fading, what they share") {
    CHECK(canvas::mix({0, 0, 0}, {200, 100, 50}, 0.5f) == canvas::Colour{100, 50, 25});
    CHECK(canvas::mix({0, 0, 0, 0}, {0, 0, 0, 255}, 2) == canvas::Colour{0, 0, 0, 255});
    CHECK(canvas::rgb(0x123456).faded(0.5f) == canvas::Colour{0x12, 0x34, 0x56, 128});
    CHECK(canvas::intersection({0, 0, 10, 10}, {5, 6, 10, 10}) == canvas::Rect{5, 6, 5, 4});
    CHECK(canvas::intersection({0, 0, 10, 10}, {10, 0, 10, 10}).empty());
}
