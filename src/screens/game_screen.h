// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/session.h"
#include "screens/screen.h"

namespace screens {

/// What is to be played.
struct GamePlan {
    std::size_t pack = 0;                        ///< its place on the shelf
    std::vector<questions::Question> questions;  ///< in the order of asking, at least one
    quiz::Rules rules;
};

/// Draws a game from `bank` of the pack at `place` on the shelf; the chapters of `rules` are set.
GamePlan plan_game(const ShelvedPack& pack, std::size_t place,
                   const std::vector<questions::Question>& bank, quiz::Rules rules);

/// The same with a new seed: at most `length` questions.
GamePlan plan_game(Services& services, std::size_t pack,
                   const std::vector<questions::Question>& bank, const std::string& mode,
                   std::size_t length);

/// Asks, tells, and keeps every answer.
std::unique_ptr<Screen> make_game_screen(Services& services, GamePlan plan);

}  // namespace screens
