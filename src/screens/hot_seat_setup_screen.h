// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/rules.h"
#include "screens/screen.h"

namespace screens {

/// What the set-up begins with; what is not given is as it was the last time.
struct MatchWish {
    std::optional<std::size_t> pack = std::nullopt;  ///< its place on the shelf
    /// Mode, chapters, difficulty, length (in turns for each player), and the seed of the match
    /// that is started first.
    std::optional<quiz::Rules> rules = std::nullopt;
    std::vector<std::string> players = {};          ///< names, 2 to 6 where there are any
    std::optional<int> time_factor = std::nullopt;  ///< of each of them
};

/// Several players around one screen: who they are, which keys they have, how they play.
std::unique_ptr<Screen> make_hot_seat_setup_screen(Services& services, const MatchWish& wish = {});

}  // namespace screens
