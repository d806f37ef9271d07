// SPDX-License-Identifier: MIT
//
// A frame as triangles, clipped as they come: what is hidden costs nothing later, and clips need
// no change of state between draws.
#pragma once

#include "canvas/geometry.h"

#include <span>
#include <vector>

namespace canvas {

/// `texel` is a place in the atlas; its coverage multiplies the colour's opacity.
struct Vertex {
    Point at;
    Colour colour;
    Point texel;
    bool operator==(const Vertex&) const = default;
};

class TriangleList {
public:
    /// Begins anew; the whole of `size` is visible.
    void begin(Size size);

    /// Three vertices a triangle, all inside their clips.
    std::span<const Vertex> vertices() const { return vertices_; }

    /// Only what lies in `rect`, rounded to whole pixels, and in the clips around it is kept.
    void push_clip(const Rect& rect);
    void pop_clip();

    /// Whether nothing in `box` can be seen: a shape may then be left out whole.
    bool hidden(const Rect& box) const { return intersection(box, clips_.back()).empty(); }

    void triangle(const Vertex& a, const Vertex& b, const Vertex& c);

    /// The corners in turn.
    void quad(const Vertex& a, const Vertex& b, const Vertex& c, const Vertex& d);

private:
    std::vector<Vertex> vertices_;
    std::vector<Rect> clips_;
};

}  // namespace canvas
