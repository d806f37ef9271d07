// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// The first screen: a game at once, other games, the packs and how far the player has come.
std::unique_ptr<Screen> make_home_screen(Services& services);

}  // namespace screens
