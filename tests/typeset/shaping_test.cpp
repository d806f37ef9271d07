// SPDX-License-Identifier: MIT
#include "support/fonts.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

using typeset::Style;
using typeset::Weight;

namespace {

const typeset::Typesetter& typesetter() {
    static const typeset::Typesetter opened = support::open_typesetter(PROGRAM);
    return opened;
}

int ink(const typeset::Bitmap& picture) {
    return std::accumulate(picture.coverage.begin(), picture.coverage.end(), 0);
}

const Style body{};

}  // namespace

TEST_CASE("widths grow with the size and nothing else: text is never hinted") {
    const float em16 = typesetter().width("Le cloud souverain", Style{.size = 16});
    const float em48 = typesetter().width("Le cloud souverain", Style{.size = 48});
    CHECK(em48 == doctest::Approx(3 * em16).epsilon(0.00001));
    CHECK(typesetter().width("", body) == 0);
    CHECK(typesetter().line("", body).glyphs.empty());
}

TEST_CASE("an advance is the font's own: DejaVu Sans draws U+265E on 1836 of 2048 units") {
    CHECK(typesetter().width("♞", Style{.size = 2048 / 16}) == 1836.0f / 16);
}

TEST_CASE("letters are kerned") {
    const auto width = [](const char* text) { return typesetter().width(text, body); };
    CHECK(width("AV") < width("A") + width("V") - 0.5f);
    CHECK(width("To") < width("T") + width("o") - 0.5f);
    CHECK(width("HH") == doctest::Approx(2 * width("H")));
}

TEST_CASE("the no-break space is as wide as a space, and U+202F is 0.16 em") {
    for (const auto family : {typeset::Family::Inter, typeset::Family::OpenDyslexic}) {
        auto own = support::open_typesetter(PROGRAM);
        own.set_family(family);
        const auto width = [&](const char* text) { return own.width(text, Style{.size = 100}); };
        CHECK(width("a\u00a0b") == width("a b"));
        CHECK(width("H\u202fH") == doctest::Approx(2 * width("H") + 16));
        CHECK(own.line("H\u202fH", body).glyphs.size() == 2);
    }
}

TEST_CASE("fixed digits stand in cells of one width") {
    Style clock{.size = 32, .fixed_digits = true};
    for (const Weight weight : {Weight::Regular, Weight::Medium, Weight::SemiBold, Weight::Bold}) {
        clock.weight = weight;
        const float cell = typesetter().width("0", clock);
        for (const char* digit : {"1", "2", "3", "4", "5", "6", "7", "8", "9"}) {
            CHECK(typesetter().width(digit, clock) == cell);
        }
        CHECK(typesetter().width("11:11", clock) == typesetter().width("00:00", clock));
    }
    const Style running{.size = 32};
    CHECK(typesetter().width("11", running) < typesetter().width("00", running));
}

TEST_CASE("tracking follows each character and keeps letters apart") {
    const Style tracked{.size = 20, .tracking = 1.5f};
    const Style plain{.size = 20};
    CHECK(typesetter().width("CHAPITRE", tracked) ==
          doctest::Approx(typesetter().width("CHAPITRE", plain) + 8 * 1.5f));
    const auto line = typesetter().line("HH", tracked);
    const auto untracked = typesetter().line("HH", plain);
    CHECK(line.glyphs[1].x == doctest::Approx(untracked.glyphs[1].x + 1.5f));
}

TEST_CASE("a character that a face lacks comes from the next, alone") {
    const auto line = typesetter().line("a♞b", body);
    REQUIRE(line.glyphs.size() == 3);
    CHECK(line.glyphs[0].face == line.glyphs[2].face);
    CHECK(line.glyphs[1].face != line.glyphs[0].face);
    CHECK(line.glyphs[1].index != 0);
    auto dyslexic = support::open_typesetter(PROGRAM);
    dyslexic.set_family(typeset::Family::OpenDyslexic);
    // OpenDyslexic, then Inter, then DejaVu Sans.
    const auto mixed = dyslexic.line("a→♞", body);
    REQUIRE(mixed.glyphs.size() == 3);
    CHECK(mixed.glyphs[0].face != line.glyphs[0].face);
    CHECK(mixed.glyphs[1].face == line.glyphs[0].face);
    CHECK(mixed.glyphs[2].face == line.glyphs[1].face);
}

TEST_CASE("a character that no face has is a visible box, never nothing") {
    for (const char* unknown : {"\U00012000", "\u0001", "\ufdd0", "\U0010fffd"}) {
        const auto line = typesetter().line(unknown, Style{.size = 20});
        REQUIRE(line.glyphs.size() == 1);
        CHECK(line.width > 5);
        const auto& glyph = line.glyphs[0];
        CHECK(ink(typesetter().bitmap(glyph.face, glyph.index, 20, 0)) > 1000);
    }
}

TEST_CASE("what is invisible takes no room") {
    CHECK(typesetter().width("a\u200bb", body) == typesetter().width("ab", body));
    CHECK(typesetter().width("a\u00adb", body) == typesetter().width("ab", body));
}

TEST_CASE("a combining mark stands on its letter") {
    CHECK(typesetter().width("e\u0301", body) == doctest::Approx(typesetter().width("é", body)));
    // No font has one glyph for both: the mark is placed over the letter, without an advance.
    const auto line = typesetter().line("x\u0301", body);
    REQUIRE(line.glyphs.size() == 2);
    CHECK(line.width == doctest::Approx(typesetter().width("x", body)));
    CHECK(line.glyphs[1].x <= line.width);
}

TEST_CASE("Hebrew runs from right to left within a line") {
    const auto line = typesetter().line("a אבג b", body);
    REQUIRE(line.glyphs.size() == 7);
    const auto alone = typesetter().line("א", body);
    CHECK(line.glyphs[4].index == alone.glyphs[0].index);
    CHECK(std::ranges::is_sorted(line.glyphs, {}, &typeset::Glyph::x));
}

TEST_CASE("metrics are positive and in proportion") {
    const auto small = typesetter().metrics(Style{.size = 16});
    const auto large = typesetter().metrics(Style{.size = 160});
    CHECK(small.cap_height > 10);
    CHECK(small.cap_height < small.ascent);
    CHECK(small.descent > 2);
    CHECK(large.cap_height == doctest::Approx(10 * small.cap_height));
}

TEST_CASE("a glyph moves by quarters of a pixel and keeps its ink") {
    const auto glyph = typesetter().line("I", Style{.size = 16}).glyphs[0];
    const auto at0 = typesetter().bitmap(glyph.face, glyph.index, 16, 0);
    const auto at2 = typesetter().bitmap(glyph.face, glyph.index, 16, 2);
    CHECK(at0.coverage != at2.coverage);
    CHECK(at0.coverage.size() == static_cast<std::size_t>(at0.width * at0.height));
    CHECK(at0.top == 12);
    CHECK(ink(at0) == doctest::Approx(ink(at2)).epsilon(0.02));
}

TEST_CASE("a line that is asked for again is the one from before, as long as it looks the same") {
    auto fonts = support::open_typesetter(PROGRAM);
    const std::string text = "Qui a bâti le phare de Brumeval ?";
    const typeset::Style style;
    const auto first = fonts.shared_line(text, style);
    CHECK(fonts.shared_line(text, style) == first);
    CHECK(first->text == text);
    CHECK(first->width == fonts.line(text, style).width);
    CHECK(first->glyphs.size() == fonts.line(text, style).glyphs.size());
    typeset::Style larger = style;
    larger.size = 32;
    CHECK(fonts.shared_line(text, larger)->width == doctest::Approx(2 * first->width));
    typeset::Style wider = style;
    wider.tracking = 1;
    CHECK(fonts.shared_line(text, wider)->width > first->width);
    typeset::Style bolder = style;
    bolder.weight = typeset::Weight::Bold;
    CHECK(fonts.shared_line(text, bolder)->width > first->width);
    typeset::Style fixed = style;
    fixed.fixed_digits = true;
    CHECK(fonts.shared_line("11", fixed)->width > fonts.shared_line("11", style)->width);
    fonts.set_family(typeset::Family::OpenDyslexic);
    CHECK(fonts.shared_line(text, style)->width == fonts.line(text, style).width);
    CHECK(fonts.shared_line(text, style)->width != first->width);
}
