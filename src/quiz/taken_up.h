// SPDX-License-Identifier: MIT
#pragma once

#include "learning/store.h"
#include "quiz/session.h"

namespace quiz {

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

}  // namespace quiz
