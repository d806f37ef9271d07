// SPDX-License-Identifier: MIT
#include "base/system_interrupt.h"

namespace base {

Interrupt::Interrupt() {
    ::sigemptyset(&signals_);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        ::sigaddset(&signals_, number);
    }
    ::pthread_sigmask(SIG_BLOCK, &signals_, &before_);
}

Interrupt::~Interrupt() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

bool Interrupt::came_within(std::chrono::milliseconds time) const {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
    const timespec timeout = {static_cast<time_t>(seconds.count()),
                              static_cast<long>((time - seconds).count() * 1'000'000)};
    // Another signal (the job was stopped and goes on) cuts the sleep short.
    return ::sigtimedwait(&signals_, nullptr, &timeout) > 0;
}

}  // namespace base
