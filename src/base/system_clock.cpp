// SPDX-License-Identifier: MIT
#include "base/system_clock.h"

#include <ctime>

namespace base {

Instant SystemClock::now() const {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemClock::ticks() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

std::chrono::seconds local_offset(Instant instant) {
    const auto whole = std::chrono::floor<std::chrono::seconds>(instant);
    const auto seconds = static_cast<std::time_t>(whole.time_since_epoch().count());
    std::tm local = {};
    if (::localtime_r(&seconds, &local) == nullptr) {
        return std::chrono::seconds(0);
    }
    return std::chrono::seconds(local.tm_gmtoff);
}

}  // namespace base
