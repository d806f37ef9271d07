// SPDX-License-Identifier: MIT
//
// The hands of the players on their keys and gamepads.
#pragma once

#include "canvas/events.h"
#include "profile/hot_seat_choice.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace screens {

/// What comes from a player.
struct Heard {
    std::size_t seat = 0;
    bool buzzes = false;  ///< not a direction or another button that leads about the screen
    bool again = false;   ///< the key was down already
    bool pad = false;
    bool letter = false;  ///< a key that may mean an action or an answer elsewhere
};

class BuzzerHands {
public:
    /// `players` lives longer.
    explicit BuzzerHands(const std::vector<profile::PlayerChoice>& players) : players_(players) {}

    /// A press that comes from a player; nothing for any other event. `typing`: letters go into a
    /// field, and are no buzzers then.
    std::optional<Heard> hear(const canvas::Event& event, bool typing);
    /// Whether a character comes from a buzzer that is held down, and not from who writes.
    bool repeats(char32_t character) const;
    void let_go() { held_.clear(); }

private:
    const std::vector<profile::PlayerChoice>& players_;
    std::set<std::string> held_;  ///< keys that are down
};

}  // namespace screens
