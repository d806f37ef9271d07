// SPDX-License-Identifier: MIT
#pragma once

#include "screens/game_plan.h"
#include "screens/screen.h"

namespace screens {

/// Asks, tells, and keeps every answer. The plan has at least one question that is not answered.
std::unique_ptr<Screen> make_game_screen(Services& services, GamePlan plan);

}  // namespace screens
