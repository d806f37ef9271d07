// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <csignal>

namespace base {

/// While it lives, Ctrl+C and the signals that ask to end (SIGINT, SIGTERM, SIGHUP) do not end the
/// program: they wait to be asked for.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    /// Sleeps so long, or until one of them comes. Whether one came, also before the call.
    bool came_within(std::chrono::milliseconds time) const;

private:
    sigset_t signals_;
    sigset_t before_;
};

}  // namespace base
