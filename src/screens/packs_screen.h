// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// Every pack that was found, what is in it, and what is wrong with it.
std::unique_ptr<Screen> make_packs_screen(Services& services);

}  // namespace screens
