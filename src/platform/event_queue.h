// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/events.h"
#include "platform/keys.h"

#include <set>
#include <vector>

namespace platform {

/// Receives what take_event() finds and keeps it as canvas::Event. Of moves of the pointer, or
/// sizes, that follow each other only the last is kept: a slow frame must not be followed by a
/// hundred old ones.
class EventQueue {
public:
    void set_digit_row(const DigitRow& row) { row_ = row; }

    bool waiting() const { return !events_.empty(); }

    /// Whether a key is down, as far as was told.
    bool key_held() const { return !held_.empty(); }

    /// The events since the last call, in order.
    std::vector<canvas::Event> take();

    void key_pressed(const RawKey& key);
    void key_released(const RawKey& key);
    void text_typed(char32_t character);
    void pointer_moved(canvas::Point at);
    void pointer_pressed(canvas::Point at, sf::Mouse::Button button);
    void pointer_released(canvas::Point at, sf::Mouse::Button button);
    void pointer_left() { add(canvas::PointerLeft{}); }
    void wheel_turned(canvas::Point at, float notches) { add(canvas::WheelTurned{at, notches}); }
    void resized(sf::Vector2u size);
    void focus_gained() { add(canvas::FocusGained{}); }
    void focus_lost();
    void close_requested() { add(canvas::CloseRequested{}); }

private:
    void add(canvas::Event event) { events_.push_back(event); }

    template <class Kind>
    void keep_last(Kind event);

    DigitRow row_;
    std::set<sf::Keyboard::Key> held_;
    std::vector<canvas::Event> events_;
};

}  // namespace platform
