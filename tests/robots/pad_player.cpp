// SPDX-License-Identifier: MIT
#include "robots/pad_player.h"
#include "ui/focus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

namespace robots {

using canvas::PadButton;

void PadPlayer::push(PadButton button) {
    stage().send(canvas::PadPressed{pad_, button});
    stage().send(canvas::PadReleased{pad_, button});
}

void PadPlayer::take(const std::string& id) {
    for (int i = 0; i < 100 && stage().navigator->focused() != id; ++i) {
        push(way_to(id));
    }
    REQUIRE(stage().navigator->focused() == id);
    push(PadButton::South);
}

void PadPlayer::move_row(const std::string& row, const std::string&, int steps) {
    take(row);
    for (int i = 0; i < steps; ++i) {
        push(PadButton::Up);
    }
    push(PadButton::South);
}

PadButton PadPlayer::way_to(const std::string& id) {
    const std::vector<ui::Stop> stops = ui::focus_stops(stage().root());
    const auto there = std::ranges::find(stops, id, [](const auto& s) { return s.widget->id(); });
    const auto here = std::ranges::find(stops, stage().navigator->focused(),
                                        [](const auto& s) { return s.widget->id(); });
    REQUIRE_MESSAGE(there != stops.end(), "nothing to go to is called " << id);
    if (here == stops.end() || here->group == nullptr || here->group != there->group) {
        return PadButton::RightShoulder;
    }
    const canvas::Point from = here->widget->box().centre();
    const canvas::Point to = there->widget->box().centre();
    if (std::abs(to.y - from.y) > here->widget->box().height / 2) {
        return to.y > from.y ? PadButton::Down : PadButton::Up;
    }
    return to.x > from.x ? PadButton::Right : PadButton::Left;
}

}  // namespace robots
