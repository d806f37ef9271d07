// SPDX-License-Identifier: MIT
#include "ui/stacked.h"

#include <cmath>
#include <numeric>

namespace ui {

float stacked_height(const Children& lines, const Look& look, float width) {
    return std::accumulate(lines.begin(), lines.end(), 0.0F,
                           [&](float sum, const std::unique_ptr<Widget>& line) {
                               return sum + line->height(look, width);
                           });
}

void place_stacked(const Children& lines, const Look& look, const canvas::Rect& room) {
    float y = std::round(room.y + (room.height - stacked_height(lines, look, room.width)) / 2);
    for (const auto& line : lines) {
        const float high = line->height(look, room.width);
        line->place(look, {room.x, y, room.width, high});
        y += high;
    }
}

}  // namespace ui
