// SPDX-License-Identifier: MIT
//
// Smooth edges without multisampling: a shape is opaque until half a pixel inside its edge and
// fades out half a pixel outside. An edge on a whole pixel stays perfectly sharp, since pixels are
// asked for at their middles; a line thinner than a pixel is one pixel wide and fainter.
#pragma once

#include "canvas/canvas.h"
#include "canvas/triangle_list.h"

#include <span>

namespace canvas {

/// How a shape is coloured: a paint over a box, drawn with an opaque texel.
struct Shade {
    Paint paint;
    Rect box;
    Point texel;

    Vertex at(Point point, float opacity = 1) const;
};

/// Fills a closed path, star-shaped seen from `centre`. Fewer than three points draw nothing.
void fill_path(TriangleList& out, std::span<const Point> path, Point centre, const Shade& shade);

/// A line through the points; sharp turns and open ends are round.
void stroke_path(TriangleList& out, std::span<const Point> path, float width, Ends ends,
                 const Shade& shade);

/// Part of a ring, or the whole of one; its ends are flat.
void stroke_arc(TriangleList& out, Point centre, float radius, float width, float from, float to,
                const Shade& shade);

}  // namespace canvas
