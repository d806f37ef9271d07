// SPDX-License-Identifier: MIT
#include "pictures/comparison.h"

#include "support/raster.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace pictures {
namespace {

constexpr std::size_t channels = 4;
constexpr std::uint8_t full = 255;

}  // namespace

platform::Picture draw(const typeset::Typesetter& typesetter, canvas::Client& client,
                       canvas::Size size) {
    canvas::Painter painter(typesetter);
    const canvas::Frame frame = painter.paint(client, size);
    support::Raster raster(static_cast<int>(size.width), static_cast<int>(size.height),
                           frame.background);
    raster.draw(frame.vertices, painter.atlas());
    platform::Picture picture{raster.width(), raster.height(), {}};
    for (int y = 0; y < raster.height(); ++y) {
        for (int x = 0; x < raster.width(); ++x) {
            const canvas::Colour colour = raster.at(x, y);
            picture.pixels.insert(picture.pixels.end(),
                                  {colour.red, colour.green, colour.blue, full});
        }
    }
    return picture;
}

double difference(const platform::Picture& a, const platform::Picture& b) {
    if (a.width != b.width || a.height != b.height) {
        return 1;
    }
    double squares = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) {
        const double off = (a.pixels[i] - b.pixels[i]) / double{full};
        squares += off * off;
    }
    // Opacity is full in both and adds nothing: three colours a pixel.
    return std::sqrt(squares / (a.width * a.height * 3.0));
}

platform::Picture marked(const platform::Picture& a, const platform::Picture& b) {
    assert(a.pixels.size() == b.pixels.size());
    platform::Picture out = a;
    for (std::size_t i = 0; i < a.pixels.size(); i += channels) {
        int off = 0;
        for (std::size_t c = 0; c < channels; ++c) {
            off = std::max(off, std::abs(a.pixels[i + c] - b.pixels[i + c]));
        }
        std::fill_n(out.pixels.begin() + static_cast<std::ptrdiff_t>(i), channels - 1,
                    static_cast<std::uint8_t>(full - off));
    }
    return out;
}

}  // namespace pictures
