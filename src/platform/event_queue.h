// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/events.h"
#include "platform/keys.h"
#include "platform/pads.h"

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

    /// Whether a gamepad is plugged in. SFML tells of it only when asked.
    bool has_pads() const { return pads_.any(); }

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
    void pad_plugged(unsigned pad, unsigned vendor) { add_all(pads_.plugged(pad, vendor)); }
    void pad_unplugged(unsigned pad) { add_all(pads_.unplugged(pad)); }
    void pad_button(unsigned pad, unsigned number, bool down) {
        add_all(pads_.button(pad, number, down));
    }
    void pad_moved(unsigned pad, sf::Joystick::Axis axis, float position) {
        add_all(pads_.moved(pad, axis, position));
    }
    void resized(sf::Vector2u size);
    void focus_gained();
    void focus_lost();
    void close_requested() { add(canvas::CloseRequested{}); }

private:
    void add(canvas::Event event) { events_.push_back(event); }

    void add_all(const std::vector<canvas::Event>& events) {
        events_.insert(events_.end(), events.begin(), events.end());
    }

    template <class Kind>
    void keep_last(Kind event);

    DigitRow row_;
    std::set<sf::Keyboard::Key> held_;
    Pads pads_;
    std::vector<canvas::Event> events_;
};

}  // namespace platform
