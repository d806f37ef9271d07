// SPDX-License-Identifier: MIT
#pragma once

#include "screens/match_plan.h"
#include "screens/screen.h"

namespace screens {

/// The end of a match: who stands where, and every question to be looked at again.
std::unique_ptr<Screen> make_scores_screen(Services& services, MatchPlan plan, quiz::Match match);

}  // namespace screens
