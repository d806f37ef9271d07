// SPDX-License-Identifier: MIT
//
// Time comes in as an argument, so that any run can be repeated (`--now`).
#pragma once

#include "base/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace base {

/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

class Clock {
public:
    virtual ~Clock() = default;

    /// What the calendar says; may go back when the machine's clock is set.
    virtual Instant now() const = 0;

    /// Time since some fixed moment; never goes back. For durations.
    virtual std::chrono::milliseconds ticks() const = 0;
};

/// Reads "2026-11-22T08:30:00Z" (RFC 3339 in UTC, fractions of a second allowed). Fails with a
/// message that names the form.
Result<Instant> parse_instant(std::string_view text);

/// "2026-11-22T08:30:00.250Z"; the fraction only when it is not zero.
std::string to_string(Instant instant);

}  // namespace base
