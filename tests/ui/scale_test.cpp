// SPDX-License-Identifier: MIT
#include "ui/scale.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>
#include <string>

namespace {

using ui::Form;
using ui::Scale;

std::string told(const Scale& scale) {
    const char* form = scale.form() == Form::Compact   ? "compact"
                       : scale.form() == Form::Regular ? "regular"
                                                       : "wide";
    return fmt::format("{}x{} {}", std::lround(scale.logical().width),
                       std::lround(scale.logical().height), form);
}

/// At 100, 150 and 200 percent.
std::string row(float width, float height) {
    const canvas::Size window{width, height};
    return told(Scale::of(window, 1)) + ", " + told(Scale::of(window, 1.5)) + ", " +
           told(Scale::of(window, 2));
}

}  // namespace

TEST_CASE("the form follows from the window and the player's scale") {
    CHECK(row(960, 540) == "960x540 compact, 640x360 compact, 640x360 compact");
    CHECK(row(1024, 768) == "1024x768 compact, 683x512 compact, 640x480 compact");
    CHECK(row(1280, 720) == "1280x720 regular, 853x480 compact, 640x360 compact");
    CHECK(row(1920, 1080) == "1280x720 regular, 853x480 compact, 640x360 compact");
    CHECK(row(2560, 1080) == "1707x720 wide, 1138x480 compact, 853x360 compact");
    CHECK(row(3840, 2160) == "1280x720 regular, 853x480 compact, 640x360 compact");
}

TEST_CASE("a line never vanishes, and lengths are whole pixels") {
    const Scale half = Scale::of({1, 1}, 0.8);
    CHECK(half.px(1) == 1);
    CHECK(half.px(0) == 0);
    CHECK(Scale::of({1920, 1080}, 1).px(13) == 20);
}

TEST_CASE("windows of any size have a scale") {
    CHECK(Scale::of({0, 0}, 1).factor() == doctest::Approx(0.8));
    CHECK(Scale::of({10000, 300}, 1).factor() == doctest::Approx(5.0 / 6));
    CHECK(Scale::of({1280, 720}, 100).factor() == doctest::Approx(2));
}
