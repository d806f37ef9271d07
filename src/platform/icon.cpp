// SPDX-License-Identifier: MIT
#include "platform/icon.h"

#include "canvas/geometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace platform {
namespace {

using canvas::Point;

// Lengths are for an icon of 64 by 64.
constexpr float design = 64;
constexpr float corner = 14;
constexpr std::array<Point, 3> check = {{{17, 38}, {28, 49}, {47, 27}}};
constexpr std::array<Point, 3> circumflex = {{{23, 20}, {32, 12}, {41, 20}}};
constexpr float check_width = 8;
constexpr float circumflex_width = 5.5f;
constexpr canvas::Colour ground = canvas::rgb(0x4F3CC9);
constexpr canvas::Colour mark = canvas::rgb(0xFFFFFF);

float distance(Point p, Point a, Point b) {
    const float dx = b.x - a.x;
    const float dy = b.y - a.y;
    const float along =
        std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy), 0.0f, 1.0f);
    return std::hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}

float outside_line(Point p, const std::array<Point, 3>& line, float width) {
    return std::min(distance(p, line[0], line[1]), distance(p, line[1], line[2])) - width / 2;
}

float outside_square(Point p) {
    const float x = std::abs(p.x - design / 2) - design / 2 + corner;
    const float y = std::abs(p.y - design / 2) - design / 2 + corner;
    return std::min(std::max(x, y), 0.0f) + std::hypot(std::max(x, 0.0f), std::max(y, 0.0f)) -
           corner;
}

}  // namespace

std::vector<std::uint8_t> icon_pixels(int side) {
    const float unit = design / static_cast<float>(side);
    const auto cover = [&](float outside) { return std::clamp(0.5f - outside / unit, 0.0f, 1.0f); };
    std::vector<std::uint8_t> out;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            const Point p{(static_cast<float>(column) + 0.5f) * unit,
                          (static_cast<float>(row) + 0.5f) * unit};
            const float marked = std::max(cover(outside_line(p, check, check_width)),
                                          cover(outside_line(p, circumflex, circumflex_width)));
            const canvas::Colour colour =
                canvas::mix(ground, mark, marked).faded(cover(outside_square(p)));
            out.insert(out.end(), {colour.red, colour.green, colour.blue, colour.alpha});
        }
    }
    return out;
}

}  // namespace platform
