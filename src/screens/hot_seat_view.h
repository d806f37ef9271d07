// SPDX-License-Identifier: MIT
//
// Several players around one screen, as widgets: what stands around the question, and before it.
#pragma once

#include "profile/hot_seat_choice.h"
#include "quiz/hot_seat.h"
#include "screens/shelf.h"
#include "ui/boxes.h"

#include <set>

namespace screens {

struct HotSeatId {
    static constexpr const char* begin = "begin";    ///< the player is at the keyboard
    static constexpr const char* nobody = "nobody";  ///< nobody knows the answer
    static constexpr const char* pause = "pause";
    static constexpr std::string_view buzzer = "buzzer-";
};

/// All that the views show; borrowed while they are built.
struct MatchState {
    const quiz::Match& match;
    const std::vector<profile::PlayerChoice>& players;
    const ShelvedPack& pack;
    std::chrono::milliseconds now;     ///< play time
    text::Bilingual notice;            ///< what the buzzers have just brought; may be empty
    text::Bilingual kind;              ///< of the question: "Vrai ou faux"
    std::optional<std::size_t> words;  ///< so many of the question's are there; nothing: all
};

/// On top of a question and of what is told: the way out, one segment a question, who answers and
/// how long he has, and the players with their points.
std::unique_ptr<ui::Widget> match_bar(const MatchState& state, const ui::Look& look);

/// In turns, in place of the question: whose it is.
std::unique_ptr<ui::Widget> cover_view(const MatchState& state, const ui::Look& look);

/// By buzzer, before the question: in a moment it is there.
std::unique_ptr<ui::Widget> ready_view(const MatchState& state, const ui::Look& look);

/// By buzzer: the question alone; its answers come with the hand.
std::unique_ptr<ui::Widget> open_view(const MatchState& state, const ui::Look& look);

/// Beside the verdict: whose answer it was, or that nobody found it; empty before.
text::Bilingual told_remark(const quiz::Match& match);

/// What of the time that passes can be seen: when it changes the screen does.
struct TimeSeen {
    std::int64_t seconds_left = 0;
    bool grace = false;
    std::vector<bool> locked;
    bool operator==(const TimeSeen&) const = default;
};
TimeSeen time_seen(const quiz::Match& match, std::chrono::milliseconds now);

/// Letters that buzz, and therefore mean nothing else while somebody answers.
std::set<std::string> dead_keys(const quiz::Match& match,
                                const std::vector<profile::PlayerChoice>& players);

}  // namespace screens
