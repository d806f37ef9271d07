// SPDX-License-Identifier: MIT
//
// Sleeping until something happens. SFML's own wait looks every 10 ms; this one blocks on the
// socket from which SFML reads, so that a window that nothing happens to costs nothing.
#pragma once

#include <chrono>
#include <memory>
#include <span>
#include <vector>

namespace platform {

/// The program's sockets to X servers, found among its open descriptors.
std::vector<int> x_sockets();

/// Catches the signals that ask a program to end (TERM, INT, HUP where it is not ignored) while it
/// lives, in the thread that made it and in those started after.
class StopSignals {
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    /// Readable once a signal came.
    int descriptor() const { return descriptor_; }
    bool came();

private:
    struct Mask;
    std::unique_ptr<Mask> before_;
    int descriptor_ = -1;
    bool came_ = false;
};

enum class Woken { ByEvent, ByTime };

/// Blocks until one of `descriptors` is readable or `longest` has passed.
Woken sleep_until_readable(std::span<const int> descriptors, std::chrono::milliseconds longest);

}  // namespace platform
