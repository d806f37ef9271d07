// SPDX-License-Identifier: MIT
#include "canvas/geometry.h"

#include <algorithm>
#include <cmath>

namespace canvas {
namespace {

std::uint8_t between(std::uint8_t from, std::uint8_t to, float share) {
    const float a = from;
    const float b = to;
    return static_cast<std::uint8_t>(std::lround(a + (b - a) * share));
}

}  // namespace

Rect intersection(const Rect& a, const Rect& b) {
    const float x = std::max(a.x, b.x);
    const float y = std::max(a.y, b.y);
    const float width = std::min(a.right(), b.right()) - x;
    const float height = std::min(a.bottom(), b.bottom()) - y;
    return width > 0 && height > 0 ? Rect{x, y, width, height} : Rect{x, y, 0, 0};
}

Colour Colour::faded(float share) const {
    return {red, green, blue, between(0, alpha, std::clamp(share, 0.0f, 1.0f))};
}

Colour mix(Colour from, Colour to, float share) {
    const float at = std::clamp(share, 0.0f, 1.0f);
    return {between(from.red, to.red, at), between(from.green, to.green, at),
            between(from.blue, to.blue, at), between(from.alpha, to.alpha, at)};
}

}  // namespace canvas
