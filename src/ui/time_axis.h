// SPDX-License-Identifier: MIT
//
// Time to scale: where a day stands in pixels, and whether divisions have room for their names.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace ui {

struct TimeTick {
    double at = 0;  ///< in days from any one day on
    std::string label;
};

/// A stretch of time laid along pixels, across or down.
struct TimeAxis {
    double from = 0;
    double to = 1;
    float begin = 0;
    float length = 1;

    float place(double at) const {
        const double share = (at - from) / (to - from);
        return begin + static_cast<float>(share) * length;
    }
};

/// Whether each label is at least `gap` away from the one before, and the first one begins after
/// `free_from`. `extent` is how many pixels along the axis a label takes, on the middle of its
/// tick.
bool ticks_fit(const std::vector<TimeTick>& ticks, const TimeAxis& axis, float free_from, float gap,
               const std::function<float(const TimeTick&)>& extent);

}  // namespace ui
