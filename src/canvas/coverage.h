// SPDX-License-Identifier: MIT
//
// Triangles drawn pixel by pixel, for what is drawn once and then stamped.
#pragma once

#include "canvas/atlas.h"
#include "canvas/triangle_list.h"
#include "typeset/typesetter.h"

namespace canvas {

/// As if they were a glyph: how much of each pixel around the origin the triangles cover, laid over
/// each other as a graphics card does it: sampled at the middle of pixels, texels not interpolated.
/// Of colours only the opacity counts. Empty when there is none.
typeset::Bitmap coverage_of(std::span<const Vertex> vertices, const Atlas& atlas);

}  // namespace canvas
