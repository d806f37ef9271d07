// SPDX-License-Identifier: MIT
//
// What SFML tells of gamepads, as canvas::Event names it: its buttons are numbers and its sticks
// positions, which mean something else from maker to maker.
#pragma once

#include "canvas/events.h"
#include "platform/sfml.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace platform {

/// The button with this number on a gamepad of this USB vendor, as the Linux drivers count them;
/// nothing for those that have no work.
std::optional<canvas::PadButton> pad_button_of(unsigned number, unsigned vendor);

class Pads {
public:
    bool any() const { return !pads_.empty(); }

    std::vector<canvas::Event> plugged(unsigned pad, unsigned vendor);
    std::vector<canvas::Event> unplugged(unsigned pad);
    std::vector<canvas::Event> button(unsigned pad, unsigned number, bool down);
    /// `position` from -100 to 100, right and down positive.
    std::vector<canvas::Event> moved(unsigned pad, sf::Joystick::Axis axis, float position);
    /// Everything counts as let go, and nothing is told until focus() is called with true.
    std::vector<canvas::Event> focus(bool has_it);

private:
    struct Pad {
        unsigned vendor = 0;
        std::set<canvas::PadButton> held;
    };
    void set(std::vector<canvas::Event>& events, unsigned pad, canvas::PadButton button, bool down);

    std::map<unsigned, Pad> pads_;
    bool focused_ = true;
};

}  // namespace platform
