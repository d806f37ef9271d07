// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <functional>

namespace base {

/// How far the clocks on the wall are ahead of UTC at a moment.
using LocalOffset = std::function<std::chrono::seconds(Instant)>;

/// Where they show UTC.
inline std::chrono::seconds utc(Instant) { return std::chrono::seconds(0); }

}  // namespace base
