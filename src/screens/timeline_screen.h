// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// What a pack dates, on lanes or as a list; the first pack with facts.
std::unique_ptr<Screen> make_timeline_screen(Services& services);

}  // namespace screens
