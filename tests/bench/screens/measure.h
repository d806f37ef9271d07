// SPDX-License-Identifier: MIT
#pragma once

#include "bench/figures/spread.h"
#include "bench/platform/frame_window.h"
#include "screens/scenes.h"

#include <cstddef>
#include <optional>
#include <string>

namespace bench {

/// What a screen costs; times in milliseconds.
struct Measured {
    std::string scene;
    Spread building;               ///< its triangles
    Spread frame;                  ///< all of it, until it is on the screen
    std::optional<Spread> moving;  ///< the same while something arrives; nothing: nothing does
    std::size_t vertices = 0;
    std::size_t draw_calls = 0;   ///< the clearing of the background is one
    std::size_t allocations = 0;  ///< of the last frame, SFML's and the driver's included
    std::size_t layouts = 0;      ///< in all frames together, though nothing changed
};

constexpr canvas::Size window_size{1280, 720};

/// Goes to the scene and draws it `frames` times in `window`, which is of window_size; what moves
/// is drawn again, every other millisecond of its way. `program` stands beside its fonts.
Measured measure(const screens_test::Scene& scene, FrameWindow& window, int frames,
                 const char* program);

}  // namespace bench
