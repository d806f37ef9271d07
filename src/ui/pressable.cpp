// SPDX-License-Identifier: MIT
#include "ui/pressable.h"

#include "ui/spacing.h"

namespace ui {
namespace {

constexpr float switch_width = 52;
constexpr float switch_height = 30;

}  // namespace

Reply Pressable::pressed() const {
    return value_ ? Reply::emit(*value_) : Reply::emit(std::monostate{});
}

Reply Pressable::key(const canvas::KeyPressed& key, const Surroundings&) {
    return activates(key) ? pressed() : Reply::ignored();
}

void Pressable::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const bool hovered = painter.hovered(*this);
    const bool pressed = painter.pressed(*this);
    if (shape_ == Shape::Bin) {
        painter.area(box_, Radius::card, pressed ? t.primary_soft : t.sunken, t.border);
        painter.canvas().outline(box_, painter.px(Radius::card),
                                 painter.px(hovered ? Gap::hair : Extent::line),
                                 hovered ? t.primary : t.border_strong);
    } else if (shape_ == Shape::Card) {
        painter.card(box_, Radius::card);
        const float r = painter.px(Radius::card);
        if (pressed) {
            painter.canvas().fill(box_, r, t.sunken);
        }
        if (chosen_) {
            painter.canvas().outline(box_, r, painter.px(Gap::hair), t.primary);
        } else if (hovered) {
            painter.canvas().outline(box_, r, painter.px(Extent::line), t.border_strong);
        }
    } else if (hovered || chosen_) {
        painter.area(box_, Radius::button, pressed ? t.sunken : t.primary_soft, t.border);
    }
    Padded::draw(painter);
    painter.focus_ring(*this, box_, shape_ == Shape::Row ? Radius::button : Radius::card);
}

float Switch::natural_width(const Look& look) const { return look.px(switch_width); }

float Switch::height(const Look& look, float) const { return look.px(Extent::target); }

Reply Switch::key(const canvas::KeyPressed& key, const Surroundings&) {
    const bool space = key.key == canvas::Key::Space && key.with == canvas::Modifiers{};
    return activates(key) || space ? toggled() : Reply::ignored();
}

void Switch::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const float high = painter.px(switch_height);
    const canvas::Rect track{box_.x, std::round(box_.centre().y - high / 2),
                             painter.px(switch_width), high};
    painter.canvas().fill(track, high / 2, on_ ? t.primary : t.sunken);
    painter.canvas().outline(track, high / 2, painter.px(Extent::thick_line),
                             on_                      ? t.primary
                             : painter.hovered(*this) ? t.text2
                                                      : t.border_strong);
    const float inset = painter.px(Gap::tiny);
    const float size = high - 2 * inset;
    const canvas::Rect knob{on_ ? track.right() - inset - size : track.x + inset, track.y + inset,
                            size, size};
    painter.canvas().fill(knob, size / 2, on_ ? t.on_primary : t.border_strong);
    if (on_) {
        painter.icon(Icon::Check, knob.centre(), 12, t.primary, 2);
    }
    painter.focus_ring(*this, track, switch_height / 2);
}

void draw_tick_box(const Painter& painter, const canvas::Rect& box, bool ticked,
                   canvas::Colour edge) {
    const Theme& t = painter.theme();
    if (ticked) {
        painter.canvas().fill(box, painter.px(Radius::keycap), t.primary);
        painter.icon(Icon::Check, box.centre(), Extent::tick_box * 0.6F, t.on_primary, 2);
    } else {
        painter.canvas().outline(box, painter.px(Radius::keycap), painter.px(Extent::thick_line),
                                 edge);
    }
}

}  // namespace ui
