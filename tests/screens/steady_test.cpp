// SPDX-License-Identifier: MIT
//
// A screen on which nothing happens costs nothing.
#include "screens/scenes.h"

#include <doctest/doctest.h>

using screens_test::Scene;
using support::Stage;

namespace {

/// Shorter than a pointer must rest for a word of explanation, or a clock needs for its next
/// second.
constexpr std::chrono::milliseconds moment(100);

/// On the last pixel of the window, where nothing can be pressed.
constexpr canvas::Point corner{1279, 719};

}  // namespace

TEST_CASE("nothing is laid out or drawn again while nothing changes") {
    for (const Scene& scene : screens_test::scenes()) {
        CAPTURE(scene.name);
        Stage stage(PROGRAM, scene.setting);
        scene.go(stage);
        stage.send(canvas::PointerMoved{corner});
        const std::string before = stage.draw().sketch();
        const std::size_t layouts = stage.navigator->layouts();
        for (int i = 0; i < 3; ++i) {
            stage.pass(moment);
            stage.send(canvas::PointerMoved{corner});
            CHECK_FALSE(stage.navigator->dirty());
        }
        CHECK(stage.draw().sketch() == before);
        CHECK(stage.navigator->layouts() == layouts);
    }
}

TEST_CASE("while something arrives it is drawn again, but not laid out") {
    using namespace std::chrono_literals;
    Stage::Setting setting;
    setting.settings.reduced_motion = false;
    Stage stage(PROGRAM, setting);
    stage.click("to-settings");
    stage.draw();
    const std::size_t layouts = stage.navigator->layouts();
    int frames = 0;
    for (auto passed = 0ms; passed < 1000ms; passed += 16ms) {
        stage.pass(16ms);
        if (stage.navigator->dirty()) {
            stage.draw();
            ++frames;
        }
    }
    // 260 ms, and the frame that shows everything in its place.
    CHECK(frames == 17);
    CHECK_FALSE(stage.navigator->moving());
    CHECK(stage.navigator->layouts() == layouts);
}
