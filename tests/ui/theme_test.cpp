// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>
#include <string>

namespace {

using ui::Theme;
using ui::ThemeName;
using ui::Token;

/// Rounded down to one place, as the table of the specification is.
std::string ratio(canvas::Colour a, canvas::Colour b) {
    return fmt::format("{:.1f}", std::floor(ui::contrast(a, b) * 10) / 10);
}

std::string ratios(Token front, Token back) {
    std::string out;
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast}) {
        const Theme& theme = ui::theme(name);
        out += (out.empty() ? "" : " ") + ratio(theme.*front, theme.*back);
    }
    return out;
}

std::string badge_ratios(ThemeName name) {
    const Theme& theme = ui::theme(name);
    std::string out;
    for (std::size_t i = 0; i < ui::badge_count; ++i) {
        out += (i == 0 ? "" : " ") + ratio(theme.badge_glyph[i], theme.badge[i]);
    }
    return out;
}

}  // namespace

TEST_CASE("black on white is 21 to 1, a colour on itself 1 to 1") {
    CHECK(ratio(canvas::rgb(0x000000), canvas::rgb(0xFFFFFF)) == "21.0");
    CHECK(ratio(canvas::rgb(0x4F3CC9), canvas::rgb(0x4F3CC9)) == "1.0");
}

TEST_CASE("text stands out in all three themes as the specification says") {
    CHECK(ratios(&Theme::text, &Theme::bg) == "15.5 16.8 21.0");
    CHECK(ratios(&Theme::text2, &Theme::bg) == "7.5 10.3 21.0");
    CHECK(ratios(&Theme::text3, &Theme::sunken) == "4.7 7.4 16.8");
    CHECK(ratios(&Theme::text3, &Theme::surface) == "5.7 6.5 16.8");
    CHECK(ratios(&Theme::text, &Theme::mark) == "14.8 9.1 12.1");
}

TEST_CASE("controls and their edges stand out") {
    CHECK(ratios(&Theme::border_strong, &Theme::surface) == "3.8 4.1 21.0");
    CHECK(ratios(&Theme::primary, &Theme::bg) == "6.7 7.7 16.1");
    CHECK(ratios(&Theme::on_primary, &Theme::primary) == "7.4 7.5 16.1");
    CHECK(ratios(&Theme::primary, &Theme::primary_soft) == "6.2 5.8 16.1");
    CHECK(ratios(&Theme::focus, &Theme::bg) == "5.6 8.5 13.6");
}

TEST_CASE("verdicts and notes stand out on their grounds") {
    CHECK(ratios(&Theme::ok, &Theme::ok_soft) == "5.2 8.8 16.7");
    CHECK(ratios(&Theme::bad, &Theme::bad_soft) == "4.6 5.6 9.4");
    CHECK(ratios(&Theme::warn, &Theme::warn_soft) == "5.8 8.0 12.8");
    CHECK(ratios(&Theme::info, &Theme::info_soft) == "5.9 6.8 11.8");
}

TEST_CASE("the shape on each badge stands out") {
    CHECK(badge_ratios(ThemeName::Light) == "7.3 11.7 11.2 4.9 5.0 12.8");
    CHECK(badge_ratios(ThemeName::Dark) == "6.5 5.5 14.4 11.2 9.7 14.4");
    CHECK(badge_ratios(ThemeName::HighContrast) == "6.5 5.5 14.4 11.2 9.7 14.4");
}

TEST_CASE("what is written on signs, the hero and its button can be read") {
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast}) {
        const Theme& t = ui::theme(name);
        CAPTURE(static_cast<int>(name));
        CHECK(ui::contrast(t.on_ok, t.ok) >= 4.5);
        CHECK(ui::contrast(t.on_bad, t.bad) >= 4.5);
        CHECK(ui::contrast(t.on_hero, t.hero_from) >= 5.7);
        CHECK(ui::contrast(t.on_hero, t.hero_to) >= 5.5);
        CHECK(ui::contrast(t.on_hero_quiet, t.hero_to) >= 3.9);
        CHECK(ui::contrast(t.on_hero_button, t.hero_button) >= 4.5);
    }
}

TEST_CASE("high contrast has neither shadows nor see-through layers") {
    const Theme& t = ui::theme(ThemeName::HighContrast);
    CHECK_FALSE(t.has_shadows());
    CHECK(t.shade.alpha == 255);
    CHECK(t.hero_from == t.hero_to);
    CHECK(t.is_high_contrast());
}
