// SPDX-License-Identifier: MIT
//
// What several players around one screen are about to play.
#pragma once

#include "profile/hot_seat_choice.h"
#include "quiz/hot_seat.h"
#include "screens/game_plan.h"

namespace screens {

struct MatchPlan {
    std::size_t pack = 0;                        ///< its place on the shelf
    std::vector<questions::Question> questions;  ///< in the order of asking; none: too few suit
    quiz::Rules rules;
    profile::HotSeatChoice choice;  ///< who plays, and how
    base::Instant started = {};
    std::vector<quiz::Outcome> outcomes = {};  ///< of a match that is taken up again
    quiz::Played played = {};                  ///< that goes with them

    /// There is nothing left but the scores.
    bool all_answered() const { return outcomes.size() == questions.size(); }
};

/// Mode and length as `choice` has them for this pack; chapters and difficulty are left open.
quiz::Rules match_rules(const Services& services, std::size_t pack,
                        const profile::HotSeatChoice& choice);

/// How many questions these rules ask: in turns the same number of each player.
std::size_t match_length(const Services& services, std::size_t pack, const quiz::Rules& rules,
                         const profile::HotSeatChoice& choice);

/// A new match by these rules, by chance where no seed is given.
MatchPlan plan_match(Services& services, std::size_t pack, quiz::Rules rules,
                     const profile::HotSeatChoice& choice,
                     std::optional<std::uint64_t> seed = std::nullopt);

/// The plan, which has questions, as it begins, goes on, or is over at `now`.
quiz::Match match_of(const MatchPlan& plan, std::chrono::milliseconds now);

}  // namespace screens
