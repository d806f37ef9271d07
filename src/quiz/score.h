// SPDX-License-Identifier: MIT
//
// What an answer earns.
#pragma once

#include <optional>

namespace quiz {

/// How sure the player says to be; 1 to 3 in scripts.
enum class Certainty { Guess = 1, FairlySure = 2, Certain = 3 };

/// What is at stake before an answer: what a right one earns, and what a wrong one does, which is
/// never positive.
struct Stake {
    int right = 100;
    int wrong = 0;
    bool operator==(const Stake&) const = default;
};

/// All that the stake depends on.
struct Terms {
    int hints = 0;
    std::optional<Certainty> certainty = std::nullopt;  ///< nothing: not said
    double pace = 1;  ///< of the points for the time it took: 1 at once, ½ at the limit
};

/// The points of an answer with this credit, 0 to 1. Full marks are 100, times one half for each
/// hint, times the pace. Who says how sure he is scores by certainty marking (Gardner-Medwin:
/// marks 1, 2, 3 if right, 0, −2, −6 if wrong, of 3), under which saying what one believes pays
/// best: certain above 80 %, a guess below 67 %. Partial credit lies between both in proportion.
int points_for(double credit, const Terms& terms);

/// points_for full credit and for none.
Stake stake_for(const Terms& terms);

}  // namespace quiz
