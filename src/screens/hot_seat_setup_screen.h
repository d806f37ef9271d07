// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// A match to be set up: who plays, with which keys, in turns or by buzzer, on what. `pack` is a
/// place on the shelf; nothing: as the last time.
std::unique_ptr<Screen> make_hot_seat_setup_screen(Services& services,
                                                   std::optional<std::size_t> pack = std::nullopt);

}  // namespace screens
