// SPDX-License-Identifier: MIT
//
// What the player finds on every screen: the rail, language, theme and text size.
#pragma once

#include "screens/screen.h"
#include "ui/boxes.h"
#include "ui/spacing.h"

namespace screens {

/// The destinations of the rail.
enum class Place { Home, Play, Timeline, Sources, Search, Packs, Settings };

/// A screen with the rail at its left and beside it what sees to its own edges and scrolling.
std::unique_ptr<ui::Widget> beside_rail(const ui::Look& look, Place here,
                                        std::unique_ptr<ui::Widget> content);
/// What is scrolled as a whole, `side` from the edges at its sides and `along` from the others; the
/// scroll bar stands in the edge at the right.
std::unique_ptr<ui::Widget> scrolled(std::string id, std::unique_ptr<ui::Widget> content,
                                     float side, float along);
/// The same inside the usual edges of the window.
std::unique_ptr<ui::Widget> scrolled(const ui::Look& look, std::unique_ptr<ui::Widget> content);
/// The same with `content` inside the usual edges, scrolled as a whole; `bar`, if any, stands below
/// that and is always in view.
std::unique_ptr<ui::Widget> with_rail(const ui::Look& look, Place here,
                                      std::unique_ptr<ui::Widget> content,
                                      std::unique_ptr<ui::Widget> bar = nullptr);

/// The same for a page that the player came to from `from`, or from a question that waits for him:
/// then no rail leads away.
std::unique_ptr<ui::Widget> page_from(const ui::Look& look, std::optional<Place> from,
                                      std::unique_ptr<ui::Widget> content);

/// Where an entry of the rail leads; nothing when `emitted` is none of them. `here` is the place
/// that needs no way to it; nothing for a screen below one.
std::optional<Transition> follow_rail(const ui::Emitted& emitted, std::optional<Place> here,
                                      Services& services);

/// The way to a place.
Transition go_to(Place place, Services& services);

/// In dp: what is free at the left and right of a page.
float side_margin(const ui::Look& look);

/// FR and EN side by side.
std::unique_ptr<ui::Widget> language_control(const ui::Look& look);
/// A button that goes to the next theme.
std::unique_ptr<ui::Widget> theme_control(const ui::Look& look);

/// Both side by side.
std::unique_ptr<ui::Row> look_controls(const ui::Look& look);

/// The type of the title of a page.
ui::Type title_type(const ui::Look& look);

/// A part of a page below its title.
std::unique_ptr<ui::Widget> titled(const ui::Look& look, const text::Bilingual& title,
                                   std::unique_ptr<ui::Widget> body);

/// How much time a game against the clock allows, one of profile::time_factors; emits its place
/// among them.
std::unique_ptr<ui::Widget> clock_control(const ui::Look& look, const char* id, int percent);

/// Does what language and theme control ask; false when `emitted` is from neither.
bool take_control(const ui::Emitted& emitted, Services& services);

profile::ThemeChoice next_theme(profile::ThemeChoice theme);
/// The next of 80, 90, … 200 percent.
int larger_scale(int percent);
int smaller_scale(int percent);

/// A dialog's sheet in the middle of the screen, at most so wide that it can be read. `foot` is
/// always in view, below what is scrolled; may be null.
std::unique_ptr<ui::Widget> dialog_sheet(const ui::Look& look, std::unique_ptr<ui::Widget> body,
                                         float width = ui::Extent::dialog,
                                         std::unique_ptr<ui::Widget> foot = nullptr);

}  // namespace screens
