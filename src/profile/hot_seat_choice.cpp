// SPDX-License-Identifier: MIT
#include "profile/hot_seat_choice.h"

#include <algorithm>
#include <array>

namespace profile {
namespace {

/// Far apart on the keyboard: who shares it must not sit on each other's hands.
constexpr std::array<std::string_view, most_players> usual_buzzers = {"Q", "P", "B",
                                                                      "M", "0", "Right"};

constexpr std::array<std::string_view, 27> named_buzzers = {
    "F2",    "F3",    "F4",     "F5",     "F6",    "F7",    "F8",     "F9",       "F10",
    "F12",   "Space", "Insert", "Delete", "Home",  "End",   "PageUp", "PageDown", "Left",
    "Right", "Up",    "Down",   "Pad 1",  "Pad 2", "Pad 3", "Pad 4",  "Pad 5",    "Pad 6"};

}  // namespace

bool is_buzzer(std::string_view word) {
    if (word.size() == 1) {
        return (word[0] >= 'A' && word[0] <= 'Z') || (word[0] >= '0' && word[0] <= '9');
    }
    return std::ranges::find(named_buzzers, word) != named_buzzers.end();
}

PlayerChoice next_player(const std::vector<PlayerChoice>& others) {
    PlayerChoice next;
    const auto taken = [&](auto member, const auto& value) {
        return std::ranges::any_of(others,
                                   [&](const PlayerChoice& one) { return one.*member == value; });
    };
    while (taken(&PlayerChoice::badge, next.badge)) {
        ++next.badge;
    }
    const auto free = std::ranges::find_if(usual_buzzers, [&](std::string_view buzzer) {
        return !taken(&PlayerChoice::buzzer, buzzer);
    });
    next.buzzer = *free;
    return next;
}

std::vector<PlayerChoice> usual_players() {
    std::vector<PlayerChoice> players;
    while (players.size() < least_players) {
        players.push_back(next_player(players));
    }
    return players;
}

}  // namespace profile
