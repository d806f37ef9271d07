// SPDX-License-Identifier: MIT
//
// Triangles drawn pixel by pixel, for what is drawn once and then stamped.
#pragma once

#include "canvas/atlas.h"
#include "canvas/triangle_list.h"

namespace canvas {

/// Coverage row by row, and where the top left corner lies from the pen; `top` grows downwards.
struct Picture {
    int width = 0;
    int height = 0;
    int left = 0;
    int top = 0;
    std::vector<std::uint8_t> coverage;
};

/// How much of each pixel around the origin the triangles cover, laid over each other as a
/// graphics card does it: sampled at the middle of pixels, texels not interpolated. Of colours only
/// the opacity counts. Empty when there is none.
Picture coverage_of(std::span<const Vertex> vertices, const Atlas& atlas);

}  // namespace canvas
