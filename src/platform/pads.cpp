// SPDX-License-Identifier: MIT
#include "platform/pads.h"

#include <array>
#include <utility>

namespace platform {
namespace {

using canvas::PadButton;

/// A stick counts as pushed from the first on, and as let go below the second, so that one that
/// trembles does not count twice.
constexpr float pushed = 60;
constexpr float let_go = 40;

constexpr unsigned sony = 0x054C;
constexpr unsigned nintendo = 0x057E;

struct Numbers {
    unsigned north;
    unsigned west;
    unsigned left_shoulder;
    unsigned right_shoulder;
    unsigned start;
};

/// Of the drivers xpad, hid-playstation and hid-nintendo; most other pads follow the first.
Numbers numbers_of(unsigned vendor) {
    switch (vendor) {
        case sony: return {2, 3, 4, 5, 9};
        case nintendo: return {2, 3, 5, 6, 10};
        default: return {3, 2, 4, 5, 7};
    }
}

struct Directions {
    PadButton less;
    PadButton more;
};

std::optional<Directions> directions_of(sf::Joystick::Axis axis) {
    switch (axis) {
        case sf::Joystick::Axis::X:
        case sf::Joystick::Axis::PovX: return Directions{PadButton::Left, PadButton::Right};
        case sf::Joystick::Axis::Y:
        case sf::Joystick::Axis::PovY: return Directions{PadButton::Up, PadButton::Down};
        default: return std::nullopt;
    }
}

}  // namespace

std::optional<PadButton> pad_button_of(unsigned number, unsigned vendor) {
    const Numbers numbers = numbers_of(vendor);
    if (number == 0) {
        return PadButton::South;
    }
    if (number == 1) {
        return PadButton::East;
    }
    if (number == numbers.north) {
        return PadButton::North;
    }
    if (number == numbers.west) {
        return PadButton::West;
    }
    if (number == numbers.left_shoulder) {
        return PadButton::LeftShoulder;
    }
    if (number == numbers.right_shoulder) {
        return PadButton::RightShoulder;
    }
    return number == numbers.start ? std::optional(PadButton::Start) : std::nullopt;
}

std::vector<canvas::Event> Pads::plugged(unsigned pad, unsigned vendor) {
    const bool is_new = pads_.emplace(pad, Pad{vendor, {}}).second;
    return is_new ? std::vector<canvas::Event>{canvas::PadPlugged{pad}}
                  : std::vector<canvas::Event>{};
}

std::vector<canvas::Event> Pads::unplugged(unsigned pad) {
    return pads_.erase(pad) > 0 ? std::vector<canvas::Event>{canvas::PadUnplugged{pad}}
                                : std::vector<canvas::Event>{};
}

void Pads::set(std::vector<canvas::Event>& events, unsigned pad, PadButton button, bool down) {
    std::set<PadButton>& held = pads_[pad].held;
    if (!down && held.erase(button) > 0) {
        events.emplace_back(canvas::PadReleased{pad, button});
    } else if (down && focused_ && held.insert(button).second) {
        events.emplace_back(canvas::PadPressed{pad, button});
    }
}

std::vector<canvas::Event> Pads::button(unsigned pad, unsigned number, bool down) {
    std::vector<canvas::Event> events;
    const auto known = pads_.find(pad);
    if (known == pads_.end()) {
        return events;
    }
    if (const auto button = pad_button_of(number, known->second.vendor)) {
        set(events, pad, *button, down);
    }
    return events;
}

std::vector<canvas::Event> Pads::moved(unsigned pad, sf::Joystick::Axis axis, float position) {
    std::vector<canvas::Event> events;
    const std::optional<Directions> directions = directions_of(axis);
    if (!directions || !pads_.contains(pad)) {
        return events;
    }
    for (const auto& [button, far] :
         {std::pair(directions->less, -position), std::pair(directions->more, position)}) {
        if (far >= pushed) {
            set(events, pad, button, true);
        } else if (far < let_go) {
            set(events, pad, button, false);
        }
    }
    return events;
}

std::vector<canvas::Event> Pads::focus(bool has_it) {
    std::vector<canvas::Event> events;
    focused_ = has_it;
    if (!has_it) {
        for (auto& [pad, state] : pads_) {
            for (const PadButton button : state.held) {
                events.emplace_back(canvas::PadReleased{pad, button});
            }
            state.held.clear();
        }
    }
    return events;
}

}  // namespace platform
