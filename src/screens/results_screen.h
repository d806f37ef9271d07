// SPDX-License-Identifier: MIT
#pragma once

#include "learning/store.h"
#include "quiz/session.h"
#include "screens/screen.h"

#include <optional>

namespace screens {

/// The game whose results are shown.
struct PlayedGame {
    std::size_t pack = 0;  ///< its place on the shelf
    quiz::Session session;
    bool kept = true;   ///< all of it is in the store
    bool past = false;  ///< looked at again: the way back leads below, not home
    std::optional<learning::GameId> left = {};  ///< left before its end: that game in the store
};

/// How a game went; every question can be looked at again.
std::unique_ptr<Screen> make_results_screen(Services& services, PlayedGame game);

}  // namespace screens
