// SPDX-License-Identifier: MIT
#include "canvas/feather.h"

#include "canvas/path.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace canvas {
namespace {

constexpr float half_pixel = 0.5f;

Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
Point operator*(Point a, float by) { return {a.x * by, a.y * by}; }
float dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }
float cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }

/// Of length 1, to the right of who walks from `a` to `b` on the screen: inwards for a path that
/// runs clockwise.
Point normal(Point a, Point b) {
    const Point along = b - a;
    const float length = std::hypot(along.x, along.y);
    return {-along.y / length, along.x / length};
}

/// Half way between two directions and so long that both edges stay where they are. Limited, as
/// it grows without end when the path turns back.
Point mitre(Point before, Point after) {
    constexpr float least = 0.3f;
    return (before + after) * (1 / std::max(1 + dot(before, after), least));
}

float signed_area(const std::vector<Point>& path) {
    float sum = 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
        sum += cross(path[i], path[(i + 1) % path.size()]);
    }
    return sum;
}

}  // namespace

Vertex Shade::at(Point point, float opacity) const {
    Colour colour = paint.from;
    if (paint.direction == Paint::Direction::Across) {
        colour = mix(paint.from, paint.to, (point.x - box.x) / box.width);
    } else if (paint.direction == Paint::Direction::Down) {
        colour = mix(paint.from, paint.to, (point.y - box.y) / box.height);
    }
    return {point, opacity < 1 ? colour.faded(opacity) : colour, texel};
}

Feather::Pen::Pen(float width) : half(std::max(width, 1.0f) / 2), strength(std::min(width, 1.0f)) {}

float Feather::Pen::inner() const { return half - half_pixel; }

float Feather::Pen::outer() const { return half + half_pixel; }

/// The corners of a path without points on top of each other, which have no direction.
void Feather::set_apart(std::span<const Point> path, bool closed) {
    constexpr float same = 0.001f;
    const auto equal = [](Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y) < same; };
    corners_.clear();
    for (const Point point : path) {
        if (corners_.empty() || !equal(point, corners_.back())) {
            corners_.push_back(point);
        }
    }
    while (closed && corners_.size() > 1 && equal(corners_.front(), corners_.back())) {
        corners_.pop_back();
    }
}

/// Where a path turns back by more than a right angle a mitre would stick out: the ribs are
/// fanned there instead.
void Feather::add_turn(Point at, Point before, Point after, float half) {
    if (dot(before, after) > -0.01f) {
        ribs_.push_back({at, mitre(before, after)});
        return;
    }
    const float turn = std::atan2(cross(before, after), dot(before, after));
    const int pieces = arc_pieces(half, turn);
    for (int i = 0; i <= pieces; ++i) {
        const float angle = turn * static_cast<float>(i) / static_cast<float>(pieces);
        const Point side{before.x * std::cos(angle) - before.y * std::sin(angle),
                         before.x * std::sin(angle) + before.y * std::cos(angle)};
        ribs_.push_back({at, side});
    }
}

/// Of the corners at hand.
void Feather::set_ribs(float half, bool closed) {
    const std::vector<Point>& path = corners_;
    const std::size_t count = path.size();
    ribs_.clear();
    for (std::size_t i = 0; i < count; ++i) {
        const bool first = i == 0 && !closed;
        const bool last = i + 1 == count && !closed;
        const Point before =
            first ? normal(path[0], path[1]) : normal(path[(i + count - 1) % count], path[i]);
        const Point after = last ? before : normal(path[i], path[(i + 1) % count]);
        add_turn(path[i], before, after, half);
    }
    if (closed) {
        const Rib first = ribs_.front();
        ribs_.push_back(first);
    }
}

void Feather::skin(const Pen& pen, const Shade& shade) {
    for (std::size_t i = 1; i < ribs_.size(); ++i) {
        const Rib& a = ribs_[i - 1];
        const Rib& b = ribs_[i];
        const auto vertex = [&](const Rib& rib, float off, float opacity) {
            return shade.at(rib.at + rib.side * off, opacity * rib.opacity * pen.strength);
        };
        const auto band = [&](float from, float from_opacity, float to, float to_opacity) {
            out_.quad(vertex(a, from, from_opacity), vertex(b, from, from_opacity),
                      vertex(b, to, to_opacity), vertex(a, to, to_opacity));
        };
        band(-pen.outer(), 0, -pen.inner(), 1);
        if (pen.inner() > 0) {
            band(-pen.inner(), 1, pen.inner(), 1);
        }
        band(pen.inner(), 1, pen.outer(), 0);
    }
}

/// Half a disc around the end of a line, from one of its sides, `side`, clockwise to the other.
void Feather::round_end(Point at, Point side, const Pen& pen, const Shade& shade) {
    const float begin = std::atan2(side.y, side.x);
    const int pieces = arc_pieces(pen.half, pi);
    const Vertex middle = shade.at(at, pen.strength);
    for (int i = 0; i < pieces; ++i) {
        const float from = begin + pi * static_cast<float>(i) / static_cast<float>(pieces);
        const float to = begin + pi * static_cast<float>(i + 1) / static_cast<float>(pieces);
        const auto vertex = [&](float radius, float angle, float opacity) {
            return shade.at(on_circle(at, radius, angle), opacity * pen.strength);
        };
        if (pen.inner() > 0) {
            out_.triangle(middle, vertex(pen.inner(), from, 1), vertex(pen.inner(), to, 1));
        }
        out_.quad(vertex(pen.inner(), from, 1), vertex(pen.outer(), from, 0),
                  vertex(pen.outer(), to, 0), vertex(pen.inner(), to, 1));
    }
}

void Feather::fill(std::span<const Point> path, Point centre, const Shade& shade) {
    set_apart(path, true);
    const std::vector<Point>& corners = corners_;
    const std::size_t count = corners.size();
    if (count < 3) {
        return;
    }
    const float outwards = signed_area(corners) > 0 ? -half_pixel : half_pixel;
    offsets_.clear();
    for (std::size_t i = 0; i < count; ++i) {
        const Point before = normal(corners[(i + count - 1) % count], corners[i]);
        const Point after = normal(corners[i], corners[(i + 1) % count]);
        offsets_.push_back(mitre(before, after) * outwards);
    }
    const Vertex middle = shade.at(centre);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t j = (i + 1) % count;
        const Vertex inner_a = shade.at(corners[i] - offsets_[i]);
        const Vertex inner_b = shade.at(corners[j] - offsets_[j]);
        out_.triangle(middle, inner_a, inner_b);
        out_.quad(inner_a, shade.at(corners[i] + offsets_[i], 0),
                  shade.at(corners[j] + offsets_[j], 0), inner_b);
    }
}

void Feather::fill(const Rect& rect, float radius, const Shade& shade) {
    rounded_rectangle(rect, radius, edge_);
    fill(edge_, rect.centre(), shade);
}

void Feather::stroke(std::span<const Point> path, float width, Ends ends, const Shade& shade) {
    const bool closed = ends == Ends::Closed;
    set_apart(path, closed);
    if (corners_.size() < 2) {
        return;
    }
    const Pen pen(width);
    set_ribs(pen.half, closed && corners_.size() > 2);
    skin(pen, shade);
    if (!closed) {
        round_end(ribs_.front().at, ribs_.front().side, pen, shade);
        round_end(ribs_.back().at, ribs_.back().side * -1, pen, shade);
    }
}

void Feather::outline(const Rect& rect, float radius, float width, const Shade& shade) {
    rounded_rectangle(rect.inset(width / 2), std::max(radius - width / 2, 0.0f), edge_);
    stroke(edge_, width, Ends::Closed, shade);
}

void Feather::arc(Point centre, float radius, float width, float from, float to,
                  const Shade& shade) {
    const float turn = std::min(std::abs(to - from), 2 * pi);
    if (radius <= 0 || turn <= 0) {
        return;
    }
    const bool whole = turn >= 2 * pi - 0.0001f;
    const float begin = std::min(from, to);
    const float fade = whole ? 0 : std::min(half_pixel / radius, turn / 2);
    const int pieces = arc_pieces(radius + width / 2, turn);
    ribs_.clear();
    // The points lie so far out that the chords between them enclose the circle's own area.
    const float piece = turn / static_cast<float>(pieces);
    const float out_by = std::sqrt(piece / std::sin(std::min(piece, pi / 2)));
    const auto add = [&](float angle, float opacity) {
        ribs_.push_back(
            {on_circle(centre, radius * out_by, angle), on_circle({}, out_by, angle), opacity});
    };
    if (!whole) {
        add(begin - fade, 0);
    }
    for (int i = 0; i <= pieces; ++i) {
        const float share = static_cast<float>(i) / static_cast<float>(pieces);
        add(begin + fade + (turn - 2 * fade) * share, 1);
    }
    if (!whole) {
        add(begin + turn + fade, 0);
    }
    skin(Pen(width), shade);
}

}  // namespace canvas
