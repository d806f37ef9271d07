// SPDX-License-Identifier: MIT
#pragma once

#include "learning/store.h"
#include "quiz/session.h"

#include <functional>
#include <optional>

namespace quiz {

/// An answer as it was judged when it was kept; its index is left at 0. Nothing where it means
/// nothing to the question as it is now.
std::optional<Outcome> outcome_of(const questions::Question& question,
                                  const learning::Answer& kept);

/// A game as the store knows it, put together again from the pack as it is now.
struct TakenUp {
    std::vector<questions::Question>
        questions;                  ///< the answered ones first, in the order of asking
    std::vector<Outcome> outcomes;  ///< of the first ones
};

/// `items` are what the game asks and `answers` what was answered, as kept. What the pack has no
/// more, and answers that mean nothing to a question as it is now, are left out: the rest of the
/// game is not lost with them. What was earned stays as it was judged then.
TakenUp take_up(const std::vector<questions::Question>& bank, const std::vector<std::string>& items,
                const std::vector<learning::Answer>& answers);

/// A game of the store, to go on with or to look at: as take_up puts it together.
struct PastGame {
    Rules rules;
    std::vector<questions::Question> questions;
    std::vector<Outcome> outcomes;
};

/// Nothing where the store cannot be read or the mode is no more. `bank` gives the questions of the
/// game's pack by its seed; `clock` is the player's, as in Rules.
std::optional<PastGame> past_game(
    const learning::Store& store, const learning::GameSummary& summary,
    const std::function<std::vector<questions::Question>(std::uint64_t)>& bank, int clock);

}  // namespace quiz
