// SPDX-License-Identifier: MIT
//
// Points, rectangles and colours, in whole or part pixels of the window; y grows downwards.
#pragma once

#include <cstdint>

namespace canvas {

struct Point {
    float x = 0;
    float y = 0;
    bool operator==(const Point&) const = default;
};

struct Size {
    float width = 0;
    float height = 0;
    bool operator==(const Size&) const = default;
};

struct Rect {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;

    float right() const { return x + width; }
    float bottom() const { return y + height; }
    Point centre() const { return {x + width / 2, y + height / 2}; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    bool empty() const { return width <= 0 || height <= 0; }
    /// Smaller by `by` on each side; larger when negative.
    Rect inset(float by) const { return {x + by, y + by, width - 2 * by, height - 2 * by}; }
    Rect moved(float dx, float dy) const { return {x + dx, y + dy, width, height}; }
    bool operator==(const Rect&) const = default;
};

/// What two rectangles share; empty if nothing.
Rect intersection(const Rect& a, const Rect& b);

/// sRGB, straight (not premultiplied) alpha.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;

    /// The same with its opacity times `share` (0 to 1).
    Colour faded(float share) const;
    bool operator==(const Colour&) const = default;
};

/// 0xRRGGBB, opaque.
constexpr Colour rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8),
            static_cast<std::uint8_t>(hex), 255};
}

/// `from` at 0, `to` at 1, channel by channel.
Colour mix(Colour from, Colour to, float share);

}  // namespace canvas
