// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"
#include "ui/boxes.h"

namespace screens {

/// The first faults of a pack, errors before warnings, each as `check` prints it, and how many more
/// there are.
std::unique_ptr<ui::Widget> fault_list(const ShelvedPack& pack, const ui::Look& look);

/// Why a pack cannot be played. `pack` lives longer.
std::unique_ptr<Screen> make_fault_screen(const ShelvedPack& pack);

}  // namespace screens
