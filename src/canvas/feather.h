// SPDX-License-Identifier: MIT
//
// Smooth edges without multisampling: a shape is opaque until half a pixel inside its edge and
// fades out half a pixel outside. An edge on a whole pixel stays perfectly sharp, since pixels are
// asked for at their middles; a line thinner than a pixel is one pixel wide and fainter.
#pragma once

#include "canvas/canvas.h"
#include "canvas/triangle_list.h"

#include <span>
#include <vector>

namespace canvas {

/// How a shape is coloured: a paint over a box, drawn with an opaque texel.
struct Shade {
    Paint paint;
    Rect box;
    Point texel;

    Vertex at(Point point, float opacity = 1) const;
};

/// Draws into a list of triangles, which is borrowed.
class Feather {
public:
    explicit Feather(TriangleList& out) : out_(out) {}

    /// Fills a closed path, star-shaped seen from `centre`. Fewer than three points draw nothing.
    void fill(std::span<const Point> path, Point centre, const Shade& shade);

    /// Fills a rectangle with rounded corners.
    void fill(const Rect& rect, float radius, const Shade& shade);

    /// A line through the points; sharp turns and open ends are round.
    void stroke(std::span<const Point> path, float width, Ends ends, const Shade& shade);

    /// A line along the edge of such a rectangle, `width` wide, inside it.
    void outline(const Rect& rect, float radius, float width, const Shade& shade);

    /// Part of a ring, or the whole of one; its ends are flat.
    void arc(Point centre, float radius, float width, float from, float to, const Shade& shade);

private:
    /// A cross-section of a line: its middle and which way its sides lie.
    struct Rib {
        Point at;
        Point side;
        float opacity = 1;
    };
    /// A line's half width and strength: below one pixel it gets fainter instead of thinner.
    struct Pen {
        float half;
        float strength;

        explicit Pen(float width);
        float inner() const;
        float outer() const;
    };

    void set_apart(std::span<const Point> path, bool closed);
    void set_ribs(float half, bool closed);
    void add_turn(Point at, Point before, Point after, float half);
    void skin(const Pen& pen, const Shade& shade);
    void round_end(Point at, Point side, const Pen& pen, const Shade& shade);

    TriangleList& out_;
    // Kept between calls: a frame like the last one needs no new memory.
    std::vector<Point> edge_;     ///< of a rectangle
    std::vector<Point> corners_;  ///< of the path at hand, apart from each other
    std::vector<Point> offsets_;  ///< from them to the middle of the fade
    std::vector<Rib> ribs_;
};

}  // namespace canvas
