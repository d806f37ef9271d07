// SPDX-License-Identifier: MIT
//
// Windows of sizes that nobody plays in: every screen is laid out and drawn in them, and is as it
// was when the window has a usual size again.
#include "canvas/painter.h"
#include "screens/scenes.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

using screens_test::Scene;
using support::Stage;

namespace {

constexpr std::array<canvas::Size, 3> odd_sizes = {{{1, 1}, {10000, 40}, {40, 10000}}};

/// What is drawn has numbers for coordinates, and all of them inside the window.
bool inside(const canvas::Frame& frame) {
    return std::ranges::all_of(frame.vertices, [&](const canvas::Vertex& vertex) {
        return vertex.at.x >= 0 && vertex.at.x <= frame.size.width && vertex.at.y >= 0 &&
               vertex.at.y <= frame.size.height;
    });
}

}  // namespace

TEST_CASE("every screen is drawn in a window of any size, and comes back from it unharmed") {
    for (const Scene& scene : screens_test::scenes()) {
        CAPTURE(scene.name);
        Stage stage(PROGRAM, scene.setting);
        scene.go(stage);
        canvas::Painter painter(stage.typesetter);
        const auto usual = stage.size;
        for (const canvas::Size size : odd_sizes) {
            CAPTURE(size.width);
            stage.send(canvas::Resized{size});
            CHECK(inside(painter.paint(*stage.navigator, size)));
        }
        stage.send(canvas::Resized{usual});
        CHECK(inside(painter.paint(*stage.navigator, usual)));
        CHECK_FALSE(stage.words().empty());
    }
}
