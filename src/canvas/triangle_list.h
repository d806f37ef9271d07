// SPDX-License-Identifier: MIT
//
// A frame as triangles, clipped as they come: what is hidden costs nothing later, and clips need
// no change of state between draws.
#pragma once

#include "canvas/geometry.h"

#include <array>
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

/// Vertices to be drawn in one go. `solid` ones are opaque all over: they need neither the texture
/// nor blending, which in software cost many times what is left. Each upright rectangle is six of
/// them, at a multiple of six from the first: software draws such pairs of triangles as what they
/// are, solid ones at the speed of memory.
struct Batch {
    std::size_t first = 0;
    std::size_t count = 0;
    bool solid = false;
    bool operator==(const Batch&) const = default;
};

class TriangleList {
public:
    /// Begins anew; the whole of `size` is visible, and black.
    void begin(Size size);

    /// What is under everything.
    Colour background() const { return background_; }

    /// Three vertices a triangle, all inside their clips. Some are of no area.
    std::span<const Vertex> vertices() const { return vertices_; }

    /// All vertices, in order.
    std::span<const Batch> batches() const { return batches_; }

    /// Only what lies in `rect`, rounded to whole pixels, and in the clips around it is kept.
    void push_clip(const Rect& rect);
    void pop_clip();

    /// Whether nothing in `box` can be seen: a shape may then be left out whole.
    bool hidden(const Rect& box) const { return intersection(box, clips_.back()).empty(); }

    void triangle(const Vertex& a, const Vertex& b, const Vertex& c);

    /// The corners in turn. What is left of an upright rectangle is one.
    void quad(const Vertex& a, const Vertex& b, const Vertex& c, const Vertex& d);

    /// A rectangle on whole pixels in an opaque colour; `texel` is opaque too. The first to cover
    /// everything becomes the background, a large one a solid batch.
    void solid(const Rect& rect, Colour colour, Point texel);

private:
    void add(const Vertex& a, const Vertex& b, const Vertex& c, bool solid);
    void add(const std::array<Vertex, 4>& rectangle, bool solid);
    Batch& batch(bool solid);

    Colour background_;
    std::vector<Vertex> vertices_;
    std::vector<Batch> batches_;
    std::vector<Rect> clips_;
};

}  // namespace canvas
