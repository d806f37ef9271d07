// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/session.h"
#include "screens/screen.h"

namespace screens {

/// A question of a finished game as it was told then. `pack` lives longer.
std::unique_ptr<Screen> make_review_screen(const ShelvedPack& pack, questions::Question question,
                                           quiz::Outcome outcome);

}  // namespace screens
