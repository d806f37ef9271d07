// SPDX-License-Identifier: MIT
#include "robots/watched_client.h"

#include <algorithm>

namespace robots {

using std::chrono::milliseconds;

namespace {

/// How long a request to end may have to wait.
constexpr milliseconds patience(50);

}  // namespace

std::optional<milliseconds> WatchedClient::update(milliseconds ticks) {
    const std::optional<milliseconds> wake = client_.update(ticks);
    const std::lock_guard lock(mutex_);
    if (ended_) {
        host_.close();
    }
    return std::min(wake.value_or(patience), patience);
}

void WatchedClient::draw(canvas::Canvas& canvas, canvas::Size size) {
    client_.draw(canvas, size);
    Sight sight;
    client_.draw(sight, size);
    const std::lock_guard lock(mutex_);
    seen_ = std::move(sight);
}

Sight WatchedClient::seen() const {
    const std::lock_guard lock(mutex_);
    return seen_;
}

void WatchedClient::end() {
    const std::lock_guard lock(mutex_);
    ended_ = true;
}

}  // namespace robots
