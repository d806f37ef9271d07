// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// What the pause dialog answers when the player leaves the game, or begins it anew.
constexpr const char* pause_quits = "quit";
constexpr const char* pause_starts_over = "restart";

/// What is paused: what may be said of it, and set.
enum class Paused {
    Game,
    TimedGame,     ///< against the clock
    Match,         ///< several players around one screen, a question before them
    MatchBetween,  ///< the same between two questions
};

std::unique_ptr<Screen> make_pause_screen(Services& services, Paused paused);

}  // namespace screens
