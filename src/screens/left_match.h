// SPDX-License-Identifier: MIT
//
// A match that was left before its end, kept as it is played and offered again at the next start.
#pragma once

#include "profile/kept_match.h"
#include "screens/match_plan.h"

#include <optional>
#include <vector>

namespace screens {

/// A match as far as it was played.
profile::KeptMatch kept_match(const learning::Game& game, const profile::HotSeatChoice& choice,
                              const quiz::Session& session, const quiz::Played& played);

/// That match again, with the questions of its pack, which stands at `pack` on the shelf and has
/// `bank` by the seed of the match. Nothing where the pack does not have all of it any more: a
/// question less would make it another match.
std::optional<MatchPlan> take_up(const profile::KeptMatch& kept, std::size_t pack,
                                 const std::vector<questions::Question>& bank);

/// The match that was left, where its pack is on the shelf, unless the last game of one player was
/// begun after it.
std::optional<MatchPlan> left_match(const Services& services);

/// Keeps the match as it is now, or that none was left. Whether it is kept where matches are.
bool keep_match(Services& services, std::optional<profile::KeptMatch> match);

}  // namespace screens
