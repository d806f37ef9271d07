// SPDX-License-Identifier: MIT
#include "canvas/corner_picture.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace canvas {
namespace {

/// How much of the pixel around (x, y) lies in the quarter plane right of and below (edge, edge)
/// whose corner is rounded by `radius`.
float inside(float x, float y, float edge, float radius) {
    const float across = edge + radius - x;
    const float down = edge + radius - y;
    const float distance = std::min(std::max(across, down), 0.0f) +
                           std::hypot(std::max(across, 0.0f), std::max(down, 0.0f)) - radius;
    return std::clamp(0.5f - distance, 0.0f, 1.0f);
}

std::uint8_t as_coverage(float share) {
    return static_cast<std::uint8_t>(std::lround(std::clamp(share, 0.0f, 1.0f) * 255));
}

/// The weights of a Gaussian from -blur to +blur, whose sum is 1.
std::vector<float> weights_of(int blur) {
    std::vector<float> weights;
    float sum = 0;
    for (int i = -blur; i <= blur; ++i) {
        const float deviations = 2.0f * static_cast<float>(i) / static_cast<float>(blur);
        weights.push_back(std::exp(-deviations * deviations / 2));
        sum += weights.back();
    }
    for (float& weight : weights) {
        weight /= sum;
    }
    return weights;
}

/// Weighs each run of neighbours along rows and puts the result down along columns, so that two
/// passes blur both ways and end upright. Out comes a picture narrower by the blur on both sides.
std::vector<float> blurred(std::span<const float> from, std::size_t rows, std::size_t columns,
                           std::span<const float> weights) {
    const std::size_t kept = columns - (weights.size() - 1);
    std::vector<float> out(rows * kept);
    std::vector<float> sums(kept);
    std::span<const float> before;
    for (std::size_t row = 0; row < rows; ++row) {
        const std::span<const float> shares = from.subspan(row * columns, columns);
        // Above the shape and below its corner they are all alike.
        if (!std::ranges::equal(shares, before)) {
            std::ranges::fill(sums, 0.0F);
            for (std::size_t i = 0; i < weights.size(); ++i) {
                for (std::size_t column = 0; column < kept; ++column) {
                    sums[column] += weights[i] * shares[column + i];
                }
            }
        }
        before = shares;
        for (std::size_t column = 0; column < kept; ++column) {
            out[column * rows + row] = sums[column];
        }
    }
    return out;
}

}  // namespace

CornerPicture corner_picture(float radius, float width) {
    CornerPicture out{static_cast<int>(std::ceil(std::max(radius, width))) + 1, {}};
    for (int row = 0; row < out.side; ++row) {
        for (int column = 0; column < out.side; ++column) {
            const float x = static_cast<float>(column) + 0.5f;
            const float y = static_cast<float>(row) + 0.5f;
            const float hole =
                width > 0 ? inside(x, y, width, std::max(radius - width, 0.0f)) : 0.0f;
            out.coverage.push_back(as_coverage(inside(x, y, 0, radius) - hole));
        }
    }
    return out;
}

CornerPicture shadow_picture(int radius, int blur) {
    CornerPicture out{radius + 2 * blur + 1, {}};
    const auto side = static_cast<std::size_t>(out.side);
    const std::size_t wide = side + 2 * static_cast<std::size_t>(blur);
    std::vector<float> sharp;
    for (std::size_t row = 0; row < wide; ++row) {
        for (std::size_t column = 0; column < wide; ++column) {
            const auto begin = static_cast<float>(-2 * blur) + 0.5f;
            sharp.push_back(inside(begin + static_cast<float>(column),
                                   begin + static_cast<float>(row), 0, static_cast<float>(radius)));
        }
    }
    if (blur > 0) {
        const std::vector<float> weights = weights_of(blur);
        sharp = blurred(blurred(sharp, wide, wide, weights), side, wide, weights);
    }
    for (const float share : sharp) {
        out.coverage.push_back(as_coverage(share));
    }
    return out;
}

}  // namespace canvas
