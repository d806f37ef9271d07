// SPDX-License-Identifier: MIT
#include "support/raster.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace support {
namespace {

/// Twice the signed area of a triangle; its sign says on which side of a to b the point lies.
double side(canvas::Point a, canvas::Point b, double x, double y) {
    return (static_cast<double>(b.x) - a.x) * (y - a.y) -
           (static_cast<double>(b.y) - a.y) * (x - a.x);
}

/// Of two triangles that share an edge, only one draws the pixels whose middle is right on it.
bool owns_its_edge(canvas::Point a, canvas::Point b) { return a.y == b.y ? b.x > a.x : b.y < a.y; }

bool covers(double weight, canvas::Point a, canvas::Point b) {
    return weight > 0 || (weight == 0 && owns_its_edge(a, b));
}

std::uint8_t rounded(double value) {
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
}

}  // namespace

Raster::Raster(int width, int height, canvas::Colour background)
    : width_(width),
      height_(height),
      pixels_(static_cast<std::size_t>(width * height), background) {}

canvas::Colour Raster::at(int x, int y) const {
    return pixels_[static_cast<std::size_t>(y * width_ + x)];
}

void Raster::draw(std::span<const canvas::Vertex> vertices, const canvas::Atlas& atlas) {
    for (std::size_t i = 0; i + 2 < vertices.size(); i += 3) {
        triangle(&vertices[i], atlas);
    }
}

void Raster::triangle(const canvas::Vertex* corners, const canvas::Atlas& atlas) {
    std::array<canvas::Vertex, 3> v = {corners[0], corners[1], corners[2]};
    double area = side(v[0].at, v[1].at, v[2].at.x, v[2].at.y);
    if (area < 0) {
        std::swap(v[1], v[2]);
        area = -area;
    }
    if (area == 0) {
        return;
    }
    const auto [left, right] = std::minmax({v[0].at.x, v[1].at.x, v[2].at.x});
    const auto [top, bottom] = std::minmax({v[0].at.y, v[1].at.y, v[2].at.y});
    for (int y = std::max(0, static_cast<int>(top)); y < std::min<float>(bottom, height_); ++y) {
        for (int x = std::max(0, static_cast<int>(left)); x < std::min<float>(right, width_); ++x) {
            std::array<double, 3> weights = {};
            bool inside = true;
            for (std::size_t i = 0; i < 3; ++i) {
                const canvas::Point a = v[(i + 1) % 3].at;
                const canvas::Point b = v[(i + 2) % 3].at;
                weights[i] = side(a, b, x + 0.5, y + 0.5);
                inside = inside && covers(weights[i], a, b);
            }
            if (!inside) {
                continue;
            }
            const auto mixed = [&](auto channel) {
                return (weights[0] * channel(v[0]) + weights[1] * channel(v[1]) +
                        weights[2] * channel(v[2])) /
                       area;
            };
            const auto column = static_cast<int>(mixed([](auto& p) { return p.texel.x; }));
            const auto row = static_cast<int>(mixed([](auto& p) { return p.texel.y; }));
            const canvas::Colour colour{rounded(mixed([](auto& p) { return p.colour.red; })),
                                        rounded(mixed([](auto& p) { return p.colour.green; })),
                                        rounded(mixed([](auto& p) { return p.colour.blue; })),
                                        rounded(mixed([](auto& p) { return p.colour.alpha; }))};
            blend(x, y, colour,
                  atlas.coverage()[static_cast<std::size_t>(row * atlas.side() + column)] / 255.0f);
        }
    }
}

void Raster::blend(int x, int y, canvas::Colour colour, float coverage) {
    canvas::Colour& pixel = pixels_[static_cast<std::size_t>(y * width_ + x)];
    const canvas::Colour opaque{colour.red, colour.green, colour.blue};
    pixel = canvas::mix(pixel, opaque, coverage * static_cast<float>(colour.alpha) / 255);
}

}  // namespace support
