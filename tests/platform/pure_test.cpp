// SPDX-License-Identifier: MIT
//
// What of the platform needs no display.
#include "platform/icon.h"
#include "platform/scale.h"

#include <doctest/doctest.h>

using platform::scale_from;
using platform::ScaleHints;

TEST_CASE("the scale of the desktop: the first hint wins") {
    CHECK(scale_from({}) == 1);
    CHECK(scale_from({"2", "0.75", "3", "Xft.dpi:\t192\n", 2160}) == 1.5f);
    CHECK(scale_from({"", "1.25", "3", "", 0}) == 1.25f);
    CHECK(scale_from({"", "", "1.5", "Xft.dpi:\t192\n", 0}) == 1.5f);
    CHECK(scale_from({"", "", "", "*foo:\t1\nXft.dpi:\t144\nXft.dpiX:\t1\n", 0}) == 1.5f);
    CHECK(scale_from({"", "", "", "", 2160}) == 2);
    CHECK(scale_from({"", "", "", "", 1440}) == 1.25f);
    CHECK(scale_from({"", "", "", "", 1080}) == 1);
}

TEST_CASE("what is not a number is not a hint, and none leads too far") {
    CHECK(scale_from({"two", "", "", "", 0}) == 1);
    CHECK(scale_from({"-1", "", "nan", "Xft.dpi:\n", 0}) == 1);
    CHECK(scale_from({"2x", "", "1.5", "", 0}) == 1.5f);
    CHECK(scale_from({"30", "", "", "", 0}) == 4);
    CHECK(scale_from({"", "", "", "Xft.dpi: 12", 0}) == 0.5f);
}

TEST_CASE("the icon: a white mark on a rounded square") {
    const auto pixels = platform::icon_pixels(64);
    REQUIRE(pixels.size() == 64 * 64 * 4);
    const auto at = [&](std::size_t x, std::size_t y, std::size_t channel) {
        return static_cast<int>(pixels[(y * 64 + x) * 4 + channel]);
    };
    CHECK(at(0, 0, 3) == 0);
    CHECK(at(32, 0, 3) == 255);
    CHECK(at(5, 32, 2) == 0xC9);
    CHECK(at(28, 48, 0) == 255);
    CHECK(platform::icon_pixels(16).size() == 16 * 16 * 4);
}
