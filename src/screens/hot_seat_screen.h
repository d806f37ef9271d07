// SPDX-License-Identifier: MIT
#pragma once

#include "screens/match_plan.h"
#include "screens/screen.h"

namespace screens {

/// Several players around one screen: asks, lets them buzz, tells, and ends with the scores.
/// Nothing of it is kept in the store (quiz/hot_seat.h says why). The plan has questions.
std::unique_ptr<Screen> make_hot_seat_screen(Services& services, MatchPlan plan);

}  // namespace screens
