// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// What the pause dialog answers when the player leaves the game.
constexpr const char* pause_quits = "quit";

std::unique_ptr<Screen> make_pause_screen();

}  // namespace screens
