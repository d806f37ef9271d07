// SPDX-License-Identifier: MIT
#include "screens/pad.h"

#include <algorithm>

namespace screens {
namespace {

using namespace std::chrono_literals;
using canvas::Key;
using canvas::PadButton;

constexpr std::chrono::milliseconds before_repeat = 250ms;
constexpr std::chrono::milliseconds between_repeats = 90ms;

}  // namespace

bool is_direction(PadButton button) {
    return button == PadButton::Left || button == PadButton::Right || button == PadButton::Up ||
           button == PadButton::Down;
}

std::optional<canvas::KeyPressed> focus_key(PadButton button) {
    switch (button) {
        case PadButton::LeftShoulder:
            return canvas::KeyPressed{
                Key::Tab, {.shift = true, .control = false, .alt = false}, false};
        case PadButton::RightShoulder: return canvas::KeyPressed{Key::Tab, {}, false};
        case PadButton::Left: return canvas::KeyPressed{Key::Left, {}, false};
        case PadButton::Right: return canvas::KeyPressed{Key::Right, {}, false};
        case PadButton::Up: return canvas::KeyPressed{Key::Up, {}, false};
        case PadButton::Down: return canvas::KeyPressed{Key::Down, {}, false};
        case PadButton::East: return canvas::KeyPressed{Key::Escape, {}, false};
        default: return std::nullopt;
    }
}

void HeldDirection::press(PadButton button) {
    if (is_direction(button)) {
        held_ = button;
        next_.reset();
    }
}

void HeldDirection::release(PadButton button) {
    if (held_ == button) {
        held_.reset();
    }
}

std::optional<PadButton> HeldDirection::due(std::chrono::milliseconds now) {
    if (!held_) {
        return std::nullopt;
    }
    if (!next_) {
        next_ = now + before_repeat;
    }
    if (now < *next_) {
        return std::nullopt;
    }
    next_ = now + between_repeats;
    return held_;
}

std::optional<std::chrono::milliseconds> HeldDirection::wait(std::chrono::milliseconds now) const {
    return held_ && next_ ? std::optional(std::max(0ms, *next_ - now)) : std::nullopt;
}

}  // namespace screens
