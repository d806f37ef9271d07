// SPDX-License-Identifier: MIT
#include "quiz/score.h"

#include <doctest/doctest.h>

using quiz::Certainty;
using quiz::Stake;

TEST_CASE("a question is worth 100 points, times one half for each hint") {
    CHECK(quiz::stake_for({}) == Stake{100, 0});
    CHECK(quiz::stake_for({.hints = 1}) == Stake{50, 0});
    CHECK(quiz::stake_for({.hints = 2}) == Stake{25, 0});
    CHECK(quiz::points_for(0.5, {}) == 50);
    CHECK(quiz::points_for(2.0 / 3, {.hints = 1}) == 33);
}

TEST_CASE("who says how sure he is gets 1, 2 or 3 marks of 3, or 0, -2 or -6") {
    CHECK(quiz::stake_for({.certainty = Certainty::Guess}) == Stake{33, 0});
    CHECK(quiz::stake_for({.certainty = Certainty::FairlySure}) == Stake{67, -67});
    CHECK(quiz::stake_for({.certainty = Certainty::Certain}) == Stake{100, -200});
    CHECK(quiz::stake_for({.hints = 1, .certainty = Certainty::Certain}) == Stake{50, -100});
    CHECK(quiz::points_for(0.5, {.certainty = Certainty::Certain}) == -50);
    CHECK(quiz::points_for(0.5, {.certainty = Certainty::FairlySure}) == 0);
}

TEST_CASE("saying what one believes pays best: a guess below 67 %, certain above 80 %") {
    const auto best_at = [](double chance) {
        Certainty best = Certainty::Guess;
        double most = -1000;
        for (const Certainty one : {Certainty::Guess, Certainty::FairlySure, Certainty::Certain}) {
            const Stake stake = quiz::stake_for({.certainty = one});
            const double expected = chance * stake.right + (1 - chance) * stake.wrong;
            if (expected > most) {
                most = expected;
                best = one;
            }
        }
        return best;
    };
    CHECK(best_at(0.25) == Certainty::Guess);
    CHECK(best_at(0.65) == Certainty::Guess);
    CHECK(best_at(0.69) == Certainty::FairlySure);
    CHECK(best_at(0.79) == Certainty::FairlySure);
    CHECK(best_at(0.81) == Certainty::Certain);
    CHECK(best_at(1) == Certainty::Certain);
}

TEST_CASE("the pace of the answer scales what is at stake") {
    CHECK(quiz::stake_for({.pace = 0.5}) == Stake{50, 0});
    CHECK(quiz::stake_for({.certainty = Certainty::Certain, .pace = 0.75}) == Stake{75, -150});
}
