// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// Questions, facts and sources by words of them, as they are typed.
std::unique_ptr<Screen> make_search_screen(Services& services);

}  // namespace screens
