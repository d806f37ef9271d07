// SPDX-License-Identifier: MIT
//
// The lines of a card: widgets below each other without gaps, in the middle of the height.
#pragma once

#include "ui/widget.h"

namespace ui {

/// Pixels that they need together when each is `width` pixels wide.
float stacked_height(const Children& lines, const Look& look, float width);

/// Places them in `room`, as wide as it is.
void place_stacked(const Children& lines, const Look& look, const canvas::Rect& room);

}  // namespace ui
