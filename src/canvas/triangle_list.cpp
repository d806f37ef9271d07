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
            const float share = in_a / (in_a - in_b);
            out.add({between(a.at, b.at, share), mix(a.colour, b.colour, share),
                     between(a.texel, b.texel, share)});
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

void TriangleList::add(const Vertex& a, const Vertex& b, const Vertex& c, bool solid) {
    if (batches_.empty() || batches_.back().solid != solid) {
        batches_.push_back({vertices_.size(), 0, solid});
    }
    vertices_.insert(vertices_.end(), {a, b, c});
    batches_.back().count += 3;
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
    const Vertex a{{seen.x, seen.y}, colour, texel};
    const Vertex c{{seen.right(), seen.bottom()}, colour, texel};
    add(a, {{seen.right(), seen.y}, colour, texel}, c, large);
    add(a, c, {{seen.x, seen.bottom()}, colour, texel}, large);
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
    triangle(a, b, c);
    triangle(a, c, d);
}

}  // namespace canvas
