// SPDX-License-Identifier: MIT
//
// Which values the steps along a scale stand for.
#pragma once

#include "questions/numeric/numeric.h"

#include <vector>

namespace questions {

/// From 0 to `last`, both ends of the face's range included. From one to the next is one step: a
/// round amount, as coarse as the stated tolerance allows where there would be very many. On a
/// logarithmic scale it grows with each power of ten: 98, 99, 100, 105, 110.
///
/// Nothing of it comes from the key: a tolerance that is a share of it has no say.
class Positions {
public:
    explicit Positions(const Numeric::Face& face);

    std::size_t last() const { return last_; }
    text::Decimal value(std::size_t position) const;
    /// Where a value lies, mostly between two positions; those outside the range are at its ends.
    double place(const text::Decimal& value) const;
    std::size_t nearest(const text::Decimal& value) const;
    /// Where a value lies from 0 to 1 along the scale.
    double share(const text::Decimal& value) const;

private:
    /// Positions at equal distances, up to the next stretch or the end of the range.
    struct Stretch {
        text::Decimal from;
        text::Decimal step;
        std::size_t first = 0;
    };
    void add_even(const Numeric::Face& face);
    void add_decades(const text::Decimal& least_step);
    void add_round(const text::Decimal& from, const text::Decimal& step, const text::Decimal& to);
    void add(const text::Decimal& from, const text::Decimal& step, const text::Decimal& to);

    std::vector<Stretch> stretches_;
    text::Decimal min_;
    text::Decimal max_;
    std::size_t last_ = 0;
};

}  // namespace questions
