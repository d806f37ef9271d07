// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace support {

/// A clock that stands still until it is told to move on.
class ManualClock : public base::Clock {
public:
    explicit ManualClock(base::Instant start = {}) : now_(start) {}

    base::Instant now() const override { return now_; }
    std::chrono::milliseconds ticks() const override { return ticks_; }

    void advance(std::chrono::milliseconds by) {
        now_ += by;
        ticks_ += by;
    }
    void set(base::Instant now) { now_ = now; }

private:
    base::Instant now_;
    std::chrono::milliseconds ticks_{0};
};

}  // namespace support
