// SPDX-License-Identifier: MIT
//
// The cards of the home screen.
#pragma once

#include "screens/home_view.h"

namespace screens {

/// Ways to play other than the quick game.
std::unique_ptr<ui::Widget> game_tiles(const ui::Look& look);
/// Every pack of the shelf with its progress, or with its faults.
std::unique_ptr<ui::Widget> pack_cards(const HomeState& state, const ui::Look& look);
/// How many questions of the pack in use were found, missed, not yet seen.
std::unique_ptr<ui::Widget> progress_card(const HomeState& state, const ui::Look& look);
/// The same chapter by chapter; each starts a game.
std::unique_ptr<ui::Widget> chapters_card(const HomeState& state, const ui::Look& look);
/// Theme, text size and motion, asked once.
std::unique_ptr<ui::Widget> welcome_card(const Services& services, const ui::Look& look);

}  // namespace screens
