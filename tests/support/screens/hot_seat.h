// SPDX-License-Identifier: MIT
//
// Several players around the one screen of a stage.
#pragma once

#include "support/screens/stage.h"

namespace support {

/// "Ana", "Bo", "Cy"… with the usual shapes and keys.
std::vector<profile::PlayerChoice> players(std::size_t count);

/// Three questions each; `limit` in seconds.
profile::HotSeatChoice turns(std::size_t count, int limit = 0);

/// Five questions, twenty seconds for an answer, false starts punished.
profile::HotSeatChoice buzzers(std::size_t count);

/// A shelf whose questions are all alike, so that answer 1 is right and all others are wrong.
Stage::Setting table(profile::HotSeatChoice choice, std::size_t questions = 30);

/// From the home screen to the first screen of the match.
void start_match(Stage& stage);

/// Gives the answer of that key, and lets pass what must before the next one counts.
void answer(Stage& stage, canvas::Key key);

/// Presses a buzzer, until the hand is given and an answer counts.
void take_hand(Stage& stage, canvas::Key key);

}  // namespace support
