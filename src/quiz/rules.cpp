// SPDX-License-Identifier: MIT
#include "quiz/rules.h"

#include <cassert>

namespace quiz {

Level level_of(double difficulty) {
    if (difficulty < 1.0 / 3) {
        return Level::Easy;
    }
    return difficulty < 2.0 / 3 ? Level::Medium : Level::Hard;
}

const Mode& mode_of(const Rules& rules) {
    const Mode* mode = find_mode(rules.mode);
    assert(mode != nullptr);
    return *mode;
}

std::uint64_t day_seed(base::Instant now, std::chrono::seconds offset) {
    constexpr std::chrono::hours begins(4);
    const auto day = std::chrono::floor<std::chrono::days>(now + offset - begins);
    const std::chrono::year_month_day date(day);
    const auto year = static_cast<std::uint64_t>(static_cast<int>(date.year()));
    return (year * 100 + static_cast<unsigned>(date.month())) * 100 +
           static_cast<unsigned>(date.day());
}

}  // namespace quiz
