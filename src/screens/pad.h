// SPDX-License-Identifier: MIT
//
// What a gamepad does on every screen: the work of keys.
#pragma once

#include "canvas/events.h"

#include <chrono>
#include <optional>

namespace screens {

/// The key whose work a button does where the focus is: shoulders go from group to group, stick and
/// cross inside one, the east button back. Nothing for the others.
std::optional<canvas::KeyPressed> focus_key(canvas::PadButton button);

bool is_direction(canvas::PadButton button);

/// A direction that is held down goes on by itself.
class HeldDirection {
public:
    void press(canvas::PadButton button);
    void release(canvas::PadButton button);
    void let_go() { held_.reset(); }

    /// The direction that goes on now, if it does.
    std::optional<canvas::PadButton> due(std::chrono::milliseconds now);
    /// When it is worth asking again; nothing while none is held.
    std::optional<std::chrono::milliseconds> wait(std::chrono::milliseconds now) const;

private:
    std::optional<canvas::PadButton> held_;
    std::optional<std::chrono::milliseconds> next_;  ///< set when the first time after it is known
};

}  // namespace screens
