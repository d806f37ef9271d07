// SPDX-License-Identifier: MIT
#include "ui/seat_plate.h"

#include "ui/spacing.h"

namespace ui {

Reply SeatPlate::key(const canvas::KeyPressed& key, const Surroundings&) {
    return activates(key) ? pressed() : Reply::ignored();
}

void SeatPlate::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const float radius = painter.px(Radius::card);
    switch (state_) {
        case State::Plain:
            painter.card(box_, Radius::card);
            if (painter.hovered(*this)) {
                painter.canvas().outline(box_, radius, painter.px(Extent::line), t.border_strong);
            }
            break;
        case State::Active:
            painter.area(box_, Radius::card, t.primary_soft, t.primary);
            painter.canvas().outline(box_, radius, painter.px(Extent::chosen_line), t.primary);
            break;
        case State::Locked: painter.area(box_, Radius::card, t.sunken, t.border); break;
    }
    if (painter.pressed(*this)) {
        painter.canvas().outline(box_, radius, painter.px(Extent::chosen_line), t.border_strong);
    }
    Padded::draw(painter);
    painter.focus_ring(*this, box_, Radius::card);
}

}  // namespace ui
