// SPDX-License-Identifier: MIT
//
// The buzzers as they are pressed: keys, and gamepads as a whole.
#pragma once

#include "canvas/events.h"
#include "profile/hot_seat_choice.h"

#include <optional>
#include <string>
#include <vector>

namespace screens {

/// The word of a key among buzzers; empty for one that cannot be one.
std::string buzzer_of(canvas::Key key);
/// The same for what an event presses: a key alone or with Shift, or a button of a gamepad but
/// Start, the north one and the directions, which pause, open the menu and move.
std::string buzzer_pressed(const canvas::Event& event);
/// And for what it lets go.
std::string buzzer_released(const canvas::Event& event);
/// The gamepad that an event comes from, whatever its button; empty for other events.
std::string pad_of(const canvas::Event& event);
/// And for a letter or digit that is typed; empty for any other character.
std::string buzzer_typed(char32_t character);

/// Whose it is.
std::optional<std::size_t> seat_of(const std::vector<profile::PlayerChoice>& players,
                                   const std::string& buzzer);

}  // namespace screens
