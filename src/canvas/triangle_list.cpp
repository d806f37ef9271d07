// SPDX-License-Identifier: MIT
#include "canvas/triangle_list.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace canvas {
namespace {

/// In pixels: below this, blending costs less than another draw call.
constexpr float smallest_solid = 128 * 128;

/// A triangle cut by the four sides of a rectangle has seven corners at most.
struct Corners {
    std::array<Vertex, 8> all;
    std::size_t count = 0;

    void add(const Vertex& vertex) { all[count++] = vertex; }
};

Point between(Point a, Point b, float share) {
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

Vertex between(const Vertex& a, const Vertex& b, float share) {
    return {between(a.at, b.at, share), mix(a.colour, b.colour, share),
            between(a.texel, b.texel, share)};
}

/// Whether the corners are those of a rectangle from its upper left one, clockwise.
bool upright(Point a, Point b, Point c, Point d) {
    return a.x == d.x && b.x == c.x && a.y == b.y && c.y == d.y && a.x < b.x && a.y < d.y;
}

/// Keeps the part of a convex polygon where `depth` (how far inside one side) is not negative
/// (Sutherland and Hodgman).
template <class Depth>
Corners cut(const Corners& polygon, Depth depth) {
    Corners out;
    for (std::size_t i = 0; i < polygon.count; ++i) {
        const Vertex& a = polygon.all[i];
        const Vertex& b = polygon.all[(i + 1) % polygon.count];
        const float in_a = depth(a.at);
        const float in_b = depth(b.at);
        if (in_a >= 0) {
            out.add(a);
        }
        if ((in_a >= 0) != (in_b >= 0)) {
            out.add(between(a, b, in_a / (in_a - in_b)));
        }
    }
    return out;
}

Rect box_of(const Vertex& a, const Vertex& b, const Vertex& c) {
    const auto [left, right] = std::minmax({a.at.x, b.at.x, c.at.x});
    const auto [top, bottom] = std::minmax({a.at.y, b.at.y, c.at.y});
    return {left, top, right - left, bottom - top};
}

bool within(const Rect& inner, const Rect& outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

}  // namespace

void TriangleList::begin(Size size) {
    background_ = {};
    vertices_.clear();
    batches_.clear();
    clips_.assign(1, {0, 0, size.width, size.height});
}

void TriangleList::push_clip(const Rect& rect) {
    const float x = std::round(rect.x);
    const float y = std::round(rect.y);
    const Rect whole{x, y, std::round(rect.right()) - x, std::round(rect.bottom()) - y};
    clips_.push_back(intersection(whole, clips_.back()));
}

void TriangleList::pop_clip() {
    assert(clips_.size() > 1 && "pop_clip without its push_clip");
    clips_.pop_back();
}

/// The batch at hand, if need be a new one.
Batch& TriangleList::batch(bool solid) {
    if (batches_.empty() || batches_.back().solid != solid) {
        batches_.push_back({vertices_.size(), 0, solid});
    }
    return batches_.back();
}

void TriangleList::add(const Vertex& a, const Vertex& b, const Vertex& c, bool solid) {
    Batch& at_hand = batch(solid);
    vertices_.insert(vertices_.end(), {a, b, c});
    at_hand.count += 3;
}

void TriangleList::add(const std::array<Vertex, 4>& rectangle, bool solid) {
    const auto& [a, b, c, d] = rectangle;
    if (batch(solid).count % 6 != 0) {
        add(a, a, a, solid);
    }
    add(a, b, c, solid);
    add(a, c, d, solid);
}

void TriangleList::solid(const Rect& rect, Colour colour, Point texel) {
    const Rect seen = intersection(rect, clips_.back());
    if (vertices_.empty() && seen == clips_.front()) {
        background_ = colour;
        return;
    }
    if (seen.empty()) {
        return;
    }
    const bool large = seen.width * seen.height >= smallest_solid;
    add({Vertex{{seen.x, seen.y}, colour, texel},
         {{seen.right(), seen.y}, colour, texel},
         {{seen.right(), seen.bottom()}, colour, texel},
         {{seen.x, seen.bottom()}, colour, texel}},
        large);
}

void TriangleList::triangle(const Vertex& a, const Vertex& b, const Vertex& c) {
    const Rect box = box_of(a, b, c);
    const Rect clip = clips_.back();
    if (within(box, clip)) {
        add(a, b, c, false);
        return;
    }
    if (hidden(box)) {
        return;
    }
    Corners kept{{a, b, c}, 3};
    kept = cut(kept, [&](Point p) { return p.x - clip.x; });
    kept = cut(kept, [&](Point p) { return clip.right() - p.x; });
    kept = cut(kept, [&](Point p) { return p.y - clip.y; });
    kept = cut(kept, [&](Point p) { return clip.bottom() - p.y; });
    // Rounding may leave a corner outside by a hair.
    for (std::size_t i = 0; i < kept.count; ++i) {
        Point& at = kept.all[i].at;
        at = {std::clamp(at.x, clip.x, clip.right()), std::clamp(at.y, clip.y, clip.bottom())};
    }
    for (std::size_t i = 2; i < kept.count; ++i) {
        add(kept.all[0], kept.all[i - 1], kept.all[i], false);
    }
}

void TriangleList::quad(const Vertex& a, const Vertex& b, const Vertex& c, const Vertex& d) {
    if (!upright(a.at, b.at, c.at, d.at)) {
        triangle(a, b, c);
        triangle(a, c, d);
        return;
    }
    const Rect box{a.at.x, a.at.y, c.at.x - a.at.x, c.at.y - a.at.y};
    const Rect seen = intersection(box, clips_.back());
    if (seen.empty()) {
        return;
    }
    if (seen == box) {
        add({a, b, c, d}, false);
        return;
    }
    const auto corner = [&](float x, float y) {
        const float across = (x - box.x) / box.width;
        const Vertex top = between(a, b, across);
        const Vertex foot = between(d, c, across);
        Vertex at = between(top, foot, (y - box.y) / box.height);
        at.at = {x, y};  // not off by a hair
        return at;
    };
    add({corner(seen.x, seen.y), corner(seen.right(), seen.y), corner(seen.right(), seen.bottom()),
         corner(seen.x, seen.bottom())},
        false);
}

}  // namespace canvas
