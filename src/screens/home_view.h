// SPDX-License-Identifier: MIT
//
// The home screen as widgets.
#pragma once

#include "screens/match_plan.h"
#include "ui/boxes.h"

namespace screens {

struct HomeId {
    static constexpr const char* start = "start";
    static constexpr const char* choose = "choose";
    static constexpr const char* modes = "modes";
    static constexpr const char* go_on = "go-on";
    static constexpr const char* history = "history";
    static constexpr const char* misses = "misses";
    static constexpr const char* marked = "marked";
    static constexpr std::string_view mode = "mode-";
    static constexpr std::string_view pack = "pack-";
    static constexpr std::string_view chapter = "chapter-";
    static constexpr const char* welcomed = "welcomed";
    static constexpr const char* motion = "motion";
    static constexpr const char* smaller = "smaller";
    static constexpr const char* larger = "larger";
    static constexpr const char* close_notice = "close-notice";
};

/// Lengths of the games that the home screen offers.
constexpr std::size_t quick_length = 10;
constexpr std::size_t short_length = 5;
constexpr std::size_t long_length = 20;

/// What the home screen shows: all of it counted, nothing invented.
struct HomeState {
    const Services& services;
    std::size_t pack = 0;                ///< the one in use, by its place on the shelf
    std::vector<ItemProgress> progress;  ///< of each pack on the shelf
    std::size_t marked = 0;              ///< questions of the one in use
    std::size_t games = 0;
    std::size_t answers = 0;
    std::size_t right = 0;
    const GamePlan* left = nullptr;         ///< a game that can go on; null: there is none
    const MatchPlan* left_match = nullptr;  ///< or a match, or its scores; never both
    text::Bilingual match_told = {};        ///< why a match is not offered; empty: nothing to tell
    bool match_told_closes = false;         ///< and it need not be told again
};

std::unique_ptr<ui::Widget> home_view(const HomeState& state, const ui::Look& look);

}  // namespace screens
