// SPDX-License-Identifier: MIT
#include "ui/track.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr int page = 10;

}  // namespace

std::size_t stepped(const Track& track, int steps) {
    constexpr double hair = 1e-6;  // a place that was computed may miss its position by as much
    const auto last = static_cast<double>(track.last);
    const double place = track.place.value_or(std::floor(last / 2));
    const double from = steps > 0 ? std::floor(place + hair) : std::ceil(place - hair);
    return static_cast<std::size_t>(std::clamp(from + steps, 0.0, last));
}

std::optional<std::size_t> stepped_by(const canvas::KeyPressed& key, const Track& track) {
    switch (key.key) {
        case canvas::Key::Up: return stepped(track, 1);
        case canvas::Key::Down: return stepped(track, -1);
        case canvas::Key::PageUp: return stepped(track, page);
        case canvas::Key::PageDown: return stepped(track, -page);
        default: return std::nullopt;
    }
}

}  // namespace ui
