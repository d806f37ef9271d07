// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/client.h"
#include "screens/services.h"

#include <cstdint>

namespace screens {

/// A game to begin with, in place of the home screen, which then stands below it.
struct Opening {
    std::size_t pack = 0;  ///< its place on the shelf; it must be playable
    std::string mode = "quick";
    std::size_t length = 10;
    std::uint64_t seed = 0;  ///< the game of this seed: what a terminal would ask, in its order
};

/// The program behind the window. What `services` refers to lives longer.
std::unique_ptr<canvas::Client> make_client(Services services,
                                            const std::optional<Opening>& opening = std::nullopt);

}  // namespace screens
