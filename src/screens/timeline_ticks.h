// SPDX-License-Identifier: MIT
#pragma once

#include "screens/timeline_model.h"
#include "ui/time_chart.h"

namespace screens {

/// Ways to divide a stretch of time, the finest first: months, quarters, years, five years,
/// decades, quarters of a century, centuries, as far as there are no more than `most_ticks` of
/// them.
std::vector<std::vector<ui::TimeTick>> ticks_of(const TimeView& view, const ui::Look& look);

constexpr std::size_t most_ticks = 64;

}  // namespace screens
