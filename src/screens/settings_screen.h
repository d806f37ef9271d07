// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// What the settings stand over: the way back leads there.
enum class SettingsOver { Home, Game };

/// Every setting with its effect at once.
std::unique_ptr<Screen> make_settings_screen(Services& services,
                                             SettingsOver over = SettingsOver::Home);

}  // namespace screens
