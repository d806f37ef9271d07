// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// All that the player may do in `scene`, one below the other, with the keys that do the same: for
/// who has a gamepad or one key only. What is chosen is pressed on the screen below.
std::unique_ptr<Screen> make_menu_screen(const Services& services, profile::KeyScene scene);

}  // namespace screens
