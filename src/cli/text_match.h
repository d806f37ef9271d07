// SPDX-License-Identifier: MIT
//
// A match in turns as text: it goes on with one that was left before its end, in the window or
// here, and is kept as it is played.
#pragma once

#include "cli/match_file.h"
#include "packs/pack.h"
#include "quiz/session.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

class TextMatch {
public:
    /// A new match of these players, which is `game`. `world` lives longer.
    TextMatch(const World& world, const std::vector<std::string>& players, learning::Game game,
              base::Instant now);

    /// The match in turns of the same players that was left, where it was of this pack and all of
    /// it is still there.
    std::optional<quiz::Session> left(const packs::Pack& pack);
    /// Goes on with that one.
    void take_up();

    /// Keeps the match as the session has it, or none once it is finished. Another one that was
    /// left and could not be offered is put aside before.
    base::Result<base::Done> keep(const quiz::Session& session);

private:
    profile::ReadMatch kept_;
    MatchKeeper keeper_;
    std::function<base::Result<base::Done>(const profile::KeptMatch&)> set_aside_;
    bool offered_ = false;  ///< the one that was left, to these players
    learning::Game game_;
    profile::HotSeatChoice choice_;
};

}  // namespace cli
