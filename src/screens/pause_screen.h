// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// What the pause dialog answers when the player leaves the game, or begins it anew.
constexpr const char* pause_quits = "quit";
constexpr const char* pause_starts_over = "restart";

/// `timed`: the game at hand is one against the clock.
std::unique_ptr<Screen> make_pause_screen(Services& services, bool timed);

}  // namespace screens
