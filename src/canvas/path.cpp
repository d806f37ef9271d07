// SPDX-License-Identifier: MIT
#include "canvas/path.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace canvas {
namespace {

constexpr float tolerance = 0.08f;
constexpr float smallest_radius = 0.5f;

void add_apart(std::vector<Point>& path, Point point) {
    constexpr float same = 0.01f;
    if (path.empty() || std::hypot(point.x - path.back().x, point.y - path.back().y) > same) {
        path.push_back(point);
    }
}

}  // namespace

int arc_pieces(float radius, float turn) {
    const float widest = 2 * std::acos(1 - std::min(tolerance / std::max(radius, tolerance), 1.0f));
    return std::max(1, static_cast<int>(std::ceil(std::abs(turn) / widest)));
}

Point on_circle(Point centre, float radius, float angle) {
    return {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
}

void rounded_rectangle(const Rect& rect, float radius, std::vector<Point>& path) {
    path.clear();
    const float round = std::min({radius, rect.width / 2, rect.height / 2});
    if (round < smallest_radius) {
        path = {{rect.x, rect.y},
                {rect.right(), rect.y},
                {rect.right(), rect.bottom()},
                {rect.x, rect.bottom()}};
        return;
    }
    const Rect centres = rect.inset(round);
    const std::array<Point, 4> corners = {{{centres.right(), centres.y},
                                           {centres.right(), centres.bottom()},
                                           {centres.x, centres.bottom()},
                                           {centres.x, centres.y}}};
    const int pieces = arc_pieces(round, pi / 2);
    for (std::size_t corner = 0; corner < corners.size(); ++corner) {
        for (int i = 0; i <= pieces; ++i) {
            const float quarters =
                static_cast<float>(corner) - 1 + static_cast<float>(i) / static_cast<float>(pieces);
            add_apart(path, on_circle(corners[corner], round, quarters * pi / 2));
        }
    }
    if (path.size() > 1 &&
        std::hypot(path.front().x - path.back().x, path.front().y - path.back().y) < 0.01f) {
        path.pop_back();
    }
}

}  // namespace canvas
