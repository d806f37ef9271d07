// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <optional>

namespace cli {

/// The machine's clock, or one that was set to `start` (`--now`) and runs on from there. `clock`
/// is borrowed.
class GameClock : public base::Clock {
public:
    GameClock(const base::Clock& clock, std::optional<base::Instant> start)
        : clock_(clock), start_(start), started_(clock.ticks()) {}

    base::Instant now() const override {
        return start_ ? *start_ + (clock_.ticks() - started_) : clock_.now();
    }
    std::chrono::milliseconds ticks() const override { return clock_.ticks(); }

private:
    const base::Clock& clock_;
    std::optional<base::Instant> start_;
    std::chrono::milliseconds started_;
};

}  // namespace cli
