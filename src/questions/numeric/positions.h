// SPDX-License-Identifier: MIT
//
// Which value each position of a slider stands for.
#pragma once

#include "questions/numeric/numeric.h"

namespace questions {

/// From 0 to `last`, both ends of the face's range included.
class Positions {
public:
    explicit Positions(const Numeric::Face& face);

    std::size_t last() const { return last_; }
    text::Decimal value(std::size_t position) const;
    /// The nearest; values outside the range are at its ends.
    std::size_t nearest(const text::Decimal& value) const;
    /// Where a value lies from 0 to 1 along the slider.
    double share(const text::Decimal& value) const;

private:
    double at(double share) const;

    Numeric::Face face_;
    std::size_t last_ = 1;
};

}  // namespace questions
