// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <chrono>
#include <optional>

namespace base {

/// Notices that the machine slept: the calendar then goes on, and the monotonic time does not.
class SleepWatch {
public:
    /// Whether it slept since the last call; the first one only looks at the clock. A clock that
    /// was set ahead looks the same.
    bool slept(const Clock& clock) {
        const std::chrono::milliseconds ahead = clock.now().time_since_epoch() - clock.ticks();
        const bool found = ahead_ && ahead - *ahead_ > shortest_sleep;
        ahead_ = ahead;
        return found;
    }

private:
    /// Clocks are put right by less than this all the time.
    static constexpr std::chrono::seconds shortest_sleep{10};

    std::optional<std::chrono::milliseconds> ahead_;
};

}  // namespace base
