// SPDX-License-Identifier: MIT
#include "ui/time_axis.h"

#include <algorithm>

namespace ui {

bool ticks_fit(const std::vector<TimeTick>& ticks, const TimeAxis& axis, float free_from, float gap,
               const std::function<float(const TimeTick&)>& extent) {
    return std::ranges::all_of(ticks, [&](const TimeTick& tick) {
        const float half = extent(tick) / 2;
        const float place = axis.place(tick.at);
        const bool fits = place - half >= free_from;
        free_from = place + half + gap;
        return fits;
    });
}

}  // namespace ui
