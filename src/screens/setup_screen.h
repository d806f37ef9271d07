// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// What the set-up begins with; what is not given is as it was for the last game.
struct SetupWish {
    std::optional<std::size_t> pack = std::nullopt;  ///< its place on the shelf
    std::optional<std::string> mode = std::nullopt;
};

/// A game to be chosen: mode, pack, chapters, length, difficulty, clock, certainty.
std::unique_ptr<Screen> make_setup_screen(Services& services, const SetupWish& wish = {});

}  // namespace screens
