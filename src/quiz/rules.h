// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "quiz/mode.h"

#include <cstdint>
#include <string>
#include <vector>

namespace quiz {

/// How hard the questions are; a third of the scale each.
enum class Level { Any, Easy, Medium, Hard };

/// Of a question's `difficulty`, 0 to 1: never Any.
Level level_of(double difficulty);

/// One game, before it is drawn.
struct Rules {
    std::string mode = "quick";  ///< one of modes()
    std::uint64_t seed = 0;
    std::size_t length = 10;          ///< unless the mode has one of its own
    std::vector<facts::Id> chapters;  ///< all of the pack, in the order of the story
    std::vector<facts::Id> only;      ///< asked of these chapters alone; empty: of all
    Level level = Level::Any;
    int clock = 100;  ///< percent of the time that a timed mode allows; 0: no clock
};

const Mode& mode_of(const Rules& rules);

/// The seed of the day that it is at `now`, where the clocks are `offset` ahead of UTC: its date as
/// a number, 20261122. A day begins at four in the morning, so that who plays at midnight is still
/// on the evening's game.
std::uint64_t day_seed(base::Instant now, std::chrono::seconds offset);

}  // namespace quiz
