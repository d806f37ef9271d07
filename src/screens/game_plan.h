// SPDX-License-Identifier: MIT
//
// What is to be played, drawn before the game screen opens.
#pragma once

#include "quiz/session.h"
#include "screens/services.h"

namespace screens {

struct GamePlan {
    std::size_t pack = 0;                        ///< its place on the shelf
    std::vector<questions::Question> questions;  ///< in the order of asking; none: nothing suits
    quiz::Rules rules;
    std::vector<quiz::Outcome> outcomes = {};      ///< of a game that is taken up again
    std::optional<learning::GameId> kept_as = {};  ///< that game in the store
};

/// A new game of the pack at `pack` on the shelf: the seed is that of the day where the mode has
/// one, else by chance; chapters and clock are the pack's and the player's.
quiz::Rules new_rules(Services& services, std::size_t pack, const std::string& mode,
                      std::size_t length);

/// What the pack asks by these rules.
GamePlan plan_game(const Services& services, std::size_t pack, quiz::Rules rules);

/// The newest game, where it was left before its end and can go on: its pack is on the shelf and
/// has a question of it that was not answered.
std::optional<GamePlan> left_game(const Services& services);

/// A game that was played, as far as its pack has it still; no question where nothing is left.
GamePlan past_game(const Services& services, const learning::GameSummary& summary);

/// How many questions these rules choose from, and how many they ask.
struct Offer {
    std::size_t fitting = 0;
    std::size_t asked = 0;
};
Offer offer_of(const Services& services, std::size_t pack, const quiz::Rules& rules);

}  // namespace screens
