// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/painter.h"

#include <vector>

namespace support {

/// Draws frames as a graphics card does, pixel by pixel and slowly, for tests without a display.
class Raster {
public:
    /// All `background`.
    Raster(int width, int height, canvas::Colour background);

    /// Triangles are sampled at the middle of pixels; texels are not interpolated.
    void draw(std::span<const canvas::Vertex> vertices, const canvas::Atlas& atlas);

    canvas::Colour at(int x, int y) const;

    /// One channel as a number from 0 to 255, for shapes drawn in one colour.
    int red(int x, int y) const { return at(x, y).red; }

    int width() const { return width_; }
    int height() const { return height_; }

private:
    void triangle(const canvas::Vertex* corners, const canvas::Atlas& atlas);
    void blend(int x, int y, canvas::Colour colour, float coverage);

    int width_;
    int height_;
    std::vector<canvas::Colour> pixels_;
};

}  // namespace support
