// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace base {

/// The machine's clock: the only place that asks it.
class SystemClock : public Clock {
public:
    Instant now() const override;
    std::chrono::milliseconds ticks() const override;
};

}  // namespace base
