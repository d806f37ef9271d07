// SPDX-License-Identifier: MIT
#pragma once

#include "screens/controls.h"

namespace screens {

/// One fact: its statement, who says it, who says otherwise, and the questions that rest on it.
/// `fact` is of the pack at that place on the shelf. `from` is where the player came from.
std::unique_ptr<Screen> make_fact_screen(Services& services, std::size_t pack,
                                         const facts::Fact& fact, Place from);

}  // namespace screens
