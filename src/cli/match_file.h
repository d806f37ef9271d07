// SPDX-License-Identifier: MIT
//
// Where a match of several players is kept that was left before its end.
#pragma once

#include "cli/program.h"
#include "profile/kept_match.h"

#include <functional>

namespace cli {

/// That match, if there is one; what could not be used of it goes to the log.
profile::ReadMatch kept_match_of(const World& world, base::Instant now);

using MatchKeeper =
    std::function<base::Result<base::Done>(const std::optional<profile::KeptMatch>&)>;

/// Puts a copy of a match beside it, under a name of its own; empty where no home is known.
std::function<base::Result<base::Done>(const profile::KeptMatch&)> match_aside(const World& world);

/// Writes over it; empty where no home is known, and where what stands there must be left alone.
MatchKeeper match_keeper(const World& world, const profile::ReadMatch& read);

}  // namespace cli
