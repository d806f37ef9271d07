// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// Every setting with its effect at once.
std::unique_ptr<Screen> make_settings_screen(Services& services);

}  // namespace screens
