// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// The games played so far, each to be looked at again, and the best of each mode.
std::unique_ptr<Screen> make_history_screen(Services& services);

}  // namespace screens
