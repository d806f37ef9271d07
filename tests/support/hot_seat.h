// SPDX-License-Identifier: MIT
//
// Several players around the one screen of a stage. Header only, as the stage is.
#pragma once

#include "support/stage.h"

namespace support {

/// "Ana", "Bo", "Cy"… with the usual shapes and keys.
inline std::vector<profile::PlayerChoice> players(std::size_t count) {
    const std::vector<std::string> names = {"Ana", "Bo", "Cy", "Di", "Ed", "Fy"};
    std::vector<profile::PlayerChoice> all;
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back(profile::next_player(all));
        all.back().name = names[i];
    }
    return all;
}

/// Three questions each; `limit` in seconds.
inline profile::HotSeatChoice turns(std::size_t count, int limit = 0) {
    return {false, 3, limit, false, false, players(count)};
}

/// Five questions, twenty seconds for an answer, false starts punished.
inline profile::HotSeatChoice buzzers(std::size_t count) {
    return {true, 5, 20, true, false, players(count)};
}

}  // namespace support
