// SPDX-License-Identifier: MIT
//
// Who played around one screen the last time, and how: what the settings remember of it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace profile {

/// Characters of a player's name.
constexpr std::size_t longest_player_name = 16;
/// How many can play; the shapes and colours are as many.
constexpr std::size_t least_players = 2;
constexpr std::size_t most_players = 6;

/// One player around the screen.
struct PlayerChoice {
    std::string name;       ///< empty: known by his number
    std::size_t badge = 0;  ///< shape and colour, 0 to 5, no two alike
    std::string buzzer;     ///< is_buzzer(), no two alike
    int time_factor = 100;  ///< one of time_factors

    bool operator==(const PlayerChoice&) const = default;
};

/// Two players with the usual buzzers.
std::vector<PlayerChoice> usual_players();

struct HotSeatChoice {
    bool buzzers = false;  ///< who is first answers; else in turns
    int length = 5;        ///< questions, in turns for each player; 0: all
    int limit = 0;         ///< seconds for an answer, 0: none
    bool lock_false_starts = false;
    bool word_by_word = false;  ///< by buzzer the question appears so
    std::vector<PlayerChoice> players = usual_players();

    bool operator==(const HotSeatChoice&) const = default;
};

/// Whether a key or gamepad can be a buzzer: "A" to "Z", "0" to "9" (with or without keypad), "F2"
/// to "F10", "F12", "Space", "Insert", "Delete", "Home", "End", "PageUp", "PageDown", "Left",
/// "Right", "Up", "Down", or "Pad 1" to "Pad 6" (any button of it). The other keys lead about the
/// screen.
bool is_buzzer(std::string_view word);

/// A player who is added to the others, fewer than most_players: the first shape and the first
/// usual buzzer that nobody has.
PlayerChoice next_player(const std::vector<PlayerChoice>& others);

}  // namespace profile
