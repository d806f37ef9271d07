// SPDX-License-Identifier: MIT
#pragma once

#include "facts/chronicle.h"
#include "ui/look.h"
#include "ui/time_axis.h"

namespace questions {

/// Ways to divide a stretch of time, the finest first: months, quarters, years, five years,
/// decades, quarters of a century, centuries, as far as there are no more than `most_ticks` of
/// them.
std::vector<std::vector<ui::TimeTick>> ticks_of(const facts::Stretch& time, const ui::Look& look);

constexpr std::size_t most_ticks = 64;

}  // namespace questions
