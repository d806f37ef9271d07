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

/// Why a match that was left cannot go on though its file is sound.
enum class Hindrance {
    None,
    NoPack,     ///< its pack is not on the shelf
    OtherPack,  ///< its pack has changed, and does not have all of it any more
};

struct LeftMatch {
    std::optional<MatchPlan> plan;          ///< it goes on, or its scores can be seen
    Hindrance hindrance = Hindrance::None;  ///< else why not, where there is one
};

/// The match that was left, and what can be made of it; it is passed over where the last game of
/// one player was begun after it and left as well.
LeftMatch left_match(const Services& services);

/// Whether a game or a match was left that can be offered only when more packs have been read.
bool left_may_come(const Services& services);

/// Keeps the match as it is now, or that none was left. One that cannot go on is put aside before
/// another takes its place. Whether it is kept where matches are.
bool keep_match(Services& services, std::optional<profile::KeptMatch> match);

/// Nothing is to be told any more of the match that was left: where it cannot go on, it is put
/// aside first, and stays where that fails.
base::Result<base::Done> give_up_match(Services& services);

}  // namespace screens
