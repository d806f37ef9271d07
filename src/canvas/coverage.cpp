// SPDX-License-Identifier: MIT
#include "canvas/coverage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace canvas {
namespace {

/// The middle of a pixel but for a hair: lines like to run right through the middle of pixels, and
/// where one of their pieces ends a rounding error before the next begins, a hole would show.
constexpr Point almost_middle{0.5F - 1.0F / 509, 0.5F + 1.0F / 1021};

/// Twice the signed area of a triangle; its sign says on which side of a to b the point lies. In
/// double precision, where it is the same from either end of an edge.
double side(Point a, Point b, Point point) {
    const double run = static_cast<double>(b.x) - a.x;
    const double rise = static_cast<double>(b.y) - a.y;
    return run * (static_cast<double>(point.y) - a.y) - rise * (static_cast<double>(point.x) - a.x);
}

/// Of two triangles that share an edge, only one has the pixels whose middle is right on it.
bool covers(double weight, Point a, Point b) {
    return weight > 0 || (weight == 0 && (a.y == b.y ? b.x > a.x : b.y < a.y));
}

/// The pixels from `first` to before `last`.
struct Span {
    int first;
    int last;

    Span(float low, float high)
        : first(static_cast<int>(std::floor(low))), last(static_cast<int>(std::ceil(high))) {}
};

class Sheet {
public:
    Sheet(Span columns, Span rows, const Atlas& atlas)
        : columns_(columns),
          rows_(rows),
          atlas_(atlas),
          shares_(static_cast<std::size_t>(width()) *
                  static_cast<std::size_t>(rows.last - rows.first)) {}

    void draw(std::array<Vertex, 3> corners);
    typeset::Bitmap picture() const;

private:
    int width() const { return columns_.last - columns_.first; }
    void cover(int x, int y, double share);

    Span columns_;
    Span rows_;
    const Atlas& atlas_;
    std::vector<double> shares_;
};

void Sheet::draw(std::array<Vertex, 3> corners) {
    auto& [a, b, c] = corners;
    double area = side(a.at, b.at, c.at);
    if (area < 0) {
        std::swap(b, c);
        area = -area;
    }
    if (area == 0) {
        return;
    }
    const Span rows(std::min({a.at.y, b.at.y, c.at.y}), std::max({a.at.y, b.at.y, c.at.y}));
    const Span columns(std::min({a.at.x, b.at.x, c.at.x}), std::max({a.at.x, b.at.x, c.at.x}));
    for (int y = rows.first; y < rows.last; ++y) {
        for (int x = columns.first; x < columns.last; ++x) {
            const Point middle{static_cast<float>(x) + almost_middle.x,
                               static_cast<float>(y) + almost_middle.y};
            const double of_a = side(b.at, c.at, middle);
            const double of_b = side(c.at, a.at, middle);
            const double of_c = side(a.at, b.at, middle);
            if (!covers(of_a, b.at, c.at) || !covers(of_b, c.at, a.at) ||
                !covers(of_c, a.at, b.at)) {
                continue;
            }
            const auto mixed = [&](float at_a, float at_b, float at_c) {
                return (of_a * at_a + of_b * at_b + of_c * at_c) / area;
            };
            const auto column = static_cast<int>(mixed(a.texel.x, b.texel.x, c.texel.x));
            const auto row = static_cast<int>(mixed(a.texel.y, b.texel.y, c.texel.y));
            const int texel =
                atlas_.coverage()[static_cast<std::size_t>(row * atlas_.side() + column)];
            cover(x, y,
                  mixed(a.colour.alpha, b.colour.alpha, c.colour.alpha) * texel / (255 * 255));
        }
    }
}

void Sheet::cover(int x, int y, double share) {
    double& before =
        shares_[static_cast<std::size_t>((y - rows_.first) * width() + x - columns_.first)];
    before += (1 - before) * share;
}

typeset::Bitmap Sheet::picture() const {
    typeset::Bitmap out{width(), rows_.last - rows_.first, columns_.first, -rows_.first, {}};
    for (const double share : shares_) {
        out.coverage.push_back(static_cast<std::uint8_t>(std::lround(share * 255)));
    }
    return out;
}

}  // namespace

typeset::Bitmap coverage_of(std::span<const Vertex> vertices, const Atlas& atlas) {
    if (vertices.empty()) {
        return {};
    }
    const auto [left, right] =
        std::ranges::minmax(vertices, {}, [](const Vertex& vertex) { return vertex.at.x; });
    const auto [top, bottom] =
        std::ranges::minmax(vertices, {}, [](const Vertex& vertex) { return vertex.at.y; });
    Sheet sheet({left.at.x, right.at.x}, {top.at.y, bottom.at.y}, atlas);
    for (std::size_t i = 0; i + 2 < vertices.size(); i += 3) {
        sheet.draw({vertices[i], vertices[i + 1], vertices[i + 2]});
    }
    return sheet.picture();
}

}  // namespace canvas
