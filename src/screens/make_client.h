// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/client.h"
#include "quiz/rules.h"
#include "screens/coming_packs.h"
#include "screens/services.h"

namespace screens {

/// A game to begin with, in place of the home screen, which then stands below it.
struct Opening {
    std::size_t pack = 0;  ///< its place on the shelf; it must be playable
    /// What a terminal would ask by them, in its order; the length is in turns for each player.
    quiz::Rules rules;
    std::vector<std::string> players = {};  ///< 2 to 6 names of who plays around the screen
    std::optional<int> time_factor_of_players = std::nullopt;  ///< nothing: as the last time
};

/// The program behind the window. What `services` refers to lives longer. Null in place of
/// `coming`: the packs of `services` have been read. Else they are what is known of them: they are
/// begun to be read when the home screen has been shown. What needs a pack is done as soon as it
/// has come, everything else at once.
std::unique_ptr<canvas::Client> make_client(Services services,
                                            const std::optional<Opening>& opening = std::nullopt,
                                            std::unique_ptr<ComingPacks> coming = nullptr);

}  // namespace screens
