// SPDX-License-Identifier: MIT
#include "quiz/buzzers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <numeric>

namespace quiz {

using std::chrono::milliseconds;

Buzzers::Buzzers(std::size_t seats, bool lock_false_starts, base::Random chance,
                 std::vector<std::size_t> rotation)
    : seats_(seats),
      lock_false_starts_(lock_false_starts),
      chance_(chance.fork("buzzers")),
      rotation_(std::move(rotation)) {
    if (rotation_.empty()) {
        rotation_.resize(seats);
        std::iota(rotation_.begin(), rotation_.end(), std::size_t{0});
        chance_.fork("rotation").shuffle(rotation_);
    }
    assert(rotation_.size() == seats_.size());
}

void Buzzers::get_ready(std::size_t question, milliseconds now) {
    seats_.assign(seats_.size(), {});
    shown_ = false;
    base::Random chance = chance_.fork(fmt::format("question {}", question));
    const auto more = chance.below(static_cast<std::uint64_t>(least_ready.count()) + 1);
    opens_ = now + least_ready + milliseconds(more);
    pressed_.clear();
    hand_.reset();
    tied_.clear();
}

void Buzzers::update(milliseconds now) {
    shown_ = shown_ || now >= opens_;
    if (!pressed_.empty() && now > pressed_at_ + tie_window) {
        decide();
    }
}

Press Buzzers::press(std::size_t seat, milliseconds now) {
    update(now);
    State& state = seats_[seat];
    if (!shown_) {
        if (lock_false_starts_) {
            state.locked_until = opens_ + false_start_lock;
        }
        return Press::TooEarly;
    }
    if (hand_ || std::ranges::find(pressed_, seat) != pressed_.end()) {
        return Press::Ignored;
    }
    if (locked(seat, now)) {
        return Press::Locked;
    }
    if (now < opens_) {
        return Press::Ignored;
    }
    if (pressed_.empty()) {
        pressed_at_ = now;
    }
    pressed_.push_back(seat);
    return Press::Noted;
}

void Buzzers::decide() {
    const auto first = std::ranges::find_if(rotation_, [&](std::size_t seat) {
        return std::ranges::find(pressed_, seat) != pressed_.end();
    });
    hand_ = *first;
    if (pressed_.size() > 1) {
        std::rotate(first, first + 1, rotation_.end());
    }
    tied_ = std::move(pressed_);
    std::erase(tied_, *hand_);
    pressed_.clear();
}

std::optional<milliseconds> Buzzers::wait(milliseconds now) const {
    if (hand_) {
        return std::nullopt;
    }
    if (!pressed_.empty()) {
        return std::max(milliseconds(0), pressed_at_ + tie_window + milliseconds(1) - now);
    }
    std::optional<milliseconds> next;
    const auto look_at = [&](milliseconds moment) {
        if (moment > now) {
            next = std::min(next.value_or(moment - now), moment - now);
        }
    };
    look_at(opens_);
    for (const State& state : seats_) {
        look_at(state.locked_until);
    }
    return next;
}

milliseconds Buzzers::grace(milliseconds now) const {
    return shown_ ? std::max(milliseconds(0), opens_ - now) : milliseconds(0);
}

bool Buzzers::locked(std::size_t seat, milliseconds now) const {
    return seats_[seat].out || now < seats_[seat].locked_until;
}

bool Buzzers::others_left() const {
    for (std::size_t seat = 0; seat < seats_.size(); ++seat) {
        if (seat != hand_ && !seats_[seat].out) {
            return true;
        }
    }
    return false;
}

void Buzzers::pass_on(milliseconds now) {
    assert(hand_);
    seats_[*hand_].out = true;
    hand_.reset();
    tied_.clear();
    opens_ = now + buzz_grace;
}

}  // namespace quiz
