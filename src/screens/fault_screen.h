// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// Why a pack cannot be played. `pack` lives longer.
std::unique_ptr<Screen> make_fault_screen(const ShelvedPack& pack);

}  // namespace screens
