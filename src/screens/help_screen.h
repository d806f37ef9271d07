// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// All keys and what they do.
std::unique_ptr<Screen> make_help_screen();

}  // namespace screens
