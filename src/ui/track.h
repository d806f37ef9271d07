// SPDX-License-Identifier: MIT
//
// A scale with positions, and which keys go how far along it: the same wherever one is set.
#pragma once

#include "canvas/events.h"

#include <cstddef>
#include <optional>

namespace ui {

/// Positions from 0 to `last`. What a position stands for is the caller's.
struct Track {
    std::optional<double> place;  ///< may lie between two; nothing: nothing has been set yet
    std::size_t last = 0;
};

/// The position that many steps up, or down for fewer than 0: from between two positions the first
/// step leads to the next. Where nothing is set it starts in the middle.
std::size_t stepped(const Track& track, int steps);

/// The position that a key leads to, if it is one of those that move: Up and Down by one step, Page
/// Up and Down by ten.
std::optional<std::size_t> stepped_by(const canvas::KeyPressed& key, const Track& track);

}  // namespace ui
