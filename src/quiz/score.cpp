// SPDX-License-Identifier: MIT
#include "quiz/score.h"

#include <cmath>

namespace quiz {
namespace {

constexpr double full_points = 100;

/// Marks, as parts of the full ones.
struct Marks {
    double right = 1;
    double wrong = 0;
};

Marks marks_for(std::optional<Certainty> certainty) {
    if (!certainty) {
        return {};
    }
    switch (*certainty) {
        case Certainty::Guess: return {1.0 / 3, 0};
        case Certainty::FairlySure: return {2.0 / 3, -2.0 / 3};
        case Certainty::Certain: return {1, -2};
    }
    return {};
}

}  // namespace

int points_for(double credit, const Terms& terms) {
    const Marks marks = marks_for(terms.certainty);
    const double earned = credit * marks.right + (1 - credit) * marks.wrong;
    return static_cast<int>(
        std::lround(full_points * earned * terms.pace * std::pow(0.5, terms.hints)));
}

Stake stake_for(const Terms& terms) { return {points_for(1, terms), points_for(0, terms)}; }

}  // namespace quiz
