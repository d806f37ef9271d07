// SPDX-License-Identifier: MIT
//
// Rounded corners computed texel by texel.
#pragma once

#include <cstdint>
#include <vector>

namespace canvas {

/// A square picture of coverage, row by row.
struct CornerPicture {
    int side = 0;
    std::vector<std::uint8_t> coverage;
};

/// The top left corner of a shape with rounded corners, filled or, where `width` is not 0, its
/// edge of that width drawn inside. One row and column are added for the straight edges.
CornerPicture corner_picture(float radius, float width);

/// The same of a filled shape blurred by a Gaussian cut at `blur` pixels, which is two standard
/// deviations. The picture begins `blur` pixels above and left of the shape.
CornerPicture shadow_picture(int radius, int blur);

}  // namespace canvas
