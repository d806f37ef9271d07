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

/// How far the clocks on the wall are ahead of UTC at that moment, by the zone of the machine or
/// the variable TZ.
std::chrono::seconds local_offset(Instant instant);

}  // namespace base
