// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// All keys, as the player has them, and what they do.
std::unique_ptr<Screen> make_help_screen(const Services& services);

}  // namespace screens
