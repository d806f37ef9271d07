// SPDX-License-Identifier: MIT
#pragma once

#include "ui/painter.h"

#include <string>

namespace ui {

/// A few words over the page, at its bottom: what has just happened, for who did not see it
/// happen. Nothing can be done with it, so that it is in nobody's way.
void draw_toast(canvas::Canvas& canvas, const Look& look, const canvas::Rect& page,
                const std::string& words);

}  // namespace ui
