// SPDX-License-Identifier: MIT
#include "questions/numeric/positions.h"

#include <algorithm>
#include <cmath>

namespace questions {
namespace {

/// More positions than a slider has pixels would be of no use.
constexpr double most_positions = 400;

}  // namespace

Positions::Positions(const Numeric::Face& face) : face_(face) {
    const double range = to_double(face.max) - to_double(face.min);
    const double steps = std::round(range / std::max(1e-6, to_double(face.step)));
    last_ = static_cast<std::size_t>(std::clamp(steps, 1.0, most_positions));
    face_.logarithmic = face.logarithmic && to_double(face.min) > 0;
}

double Positions::at(double share) const {
    const double min = to_double(face_.min);
    const double max = to_double(face_.max);
    return face_.logarithmic ? min * std::pow(max / min, share) : min + (max - min) * share;
}

double Positions::share(const text::Decimal& value) const {
    const double min = to_double(face_.min);
    const double max = to_double(face_.max);
    const double v = std::clamp(to_double(value), min, max);
    if (max <= min) {
        return 0;
    }
    return face_.logarithmic ? std::log(v / min) / std::log(max / min) : (v - min) / (max - min);
}

text::Decimal Positions::value(std::size_t position) const {
    if (position >= last_) {
        return face_.max;
    }
    const double share = static_cast<double>(position) / static_cast<double>(last_);
    return text::nearest_step(at(share), face_.min, face_.step);
}

std::size_t Positions::nearest(const text::Decimal& value) const {
    return static_cast<std::size_t>(std::lround(share(value) * static_cast<double>(last_)));
}

}  // namespace questions
