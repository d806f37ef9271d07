// SPDX-License-Identifier: MIT
//
// The part of a page that carries a widget along with the pointer.
#include "ui/focus.h"
#include "ui/page.h"
#include "ui/spacing.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {
namespace {

/// In dp: a hand that only clicks moves less than this.
constexpr float least_way = 6;

/// In dp.
constexpr float most_carried = 360;

/// In dp: what is let go between two that accept it belongs to the nearer one.
constexpr float near_by = 16;

float way_to(const canvas::Rect& box, canvas::Point at) {
    const float across = std::max({0.0F, box.x - at.x, at.x - box.right()});
    const float along = std::max({0.0F, box.y - at.y, at.y - box.bottom()});
    return std::hypot(across, along);
}

/// The one that accepts `carried` and is nearest, at most `nearest` pixels away, which becomes how
/// far it is. Of what lies within another the inner one.
void find_nearest(Widget& widget, const Widget& carried, canvas::Point at, Widget*& found,
                  float& nearest) {
    if (const float way = way_to(widget.box(), at); way <= nearest && widget.accepts(carried)) {
        found = &widget;
        nearest = way;
    }
    // What is scrolled out of view accepts nothing.
    const std::optional<canvas::Rect> clip = widget.clip();
    if (clip && !clip->contains(at)) {
        return;
    }
    for (const auto& child : widget.children()) {
        find_nearest(*child, carried, at, found, nearest);
    }
}

/// Scrolls where the pointer comes near an edge of what holds `widget`.
void scroll_along(Widget& root, const Widget& widget, canvas::Point at, const Look& look) {
    for (Widget* around : path_to(root, &widget)) {
        const std::optional<canvas::Rect> clip = around->clip();
        if (clip && clip->contains(at)) {
            around->reveal(look, {at.x, at.y, 0, 0});
        }
    }
}

}  // namespace

/// What accepts what is carried, there or close by.
Widget* Page::target_at(canvas::Point at, const Look& look) const {
    Widget* found = nullptr;
    float nearest = look.px(near_by);
    find_nearest(*root_, *pressed_, at, found, nearest);
    return found;
}

Page::Outcome Page::carry(canvas::Point at, const Surroundings& around) {
    if (carries_) {
        scroll_along(*root_, *pressed_, at, around.look);
        target_ = target_at(at, around.look);
        changed_ = true;
        return {true, std::nullopt};
    }
    const float way = std::hypot(at.x - pressed_at_.x, at.y - pressed_at_.y);
    if (way < around.look.px(least_way)) {
        return {};
    }
    carries_ = true;
    grip_ = {pressed_at_.x - pressed_->box().x, pressed_at_.y - pressed_->box().y};
    changed_ = true;
    return outcome(*pressed_, pressed_->lift(at, around));
}

Page::Outcome Page::drop(canvas::Point at, const Surroundings& around) {
    Widget* target = target_at(at, around.look);
    Widget* carried = std::exchange(pressed_, nullptr);
    target_ = nullptr;
    carries_ = false;
    changed_ = true;
    if (target != nullptr) {
        return outcome(*target, target->click(at, around));
    }
    return put_back(*carried, around);
}

Page::Outcome Page::put_back(Widget& carried, const Surroundings& around) {
    return outcome(carried, carried.key({canvas::Key::Escape, {}, false}, around));
}

/// Above all else, where the pointer is; what would accept it has an edge.
void Page::draw_carried(const Painter& painter) const {
    if (!carries_ || !pointer_) {
        return;
    }
    if (target_ != nullptr) {
        painter.canvas().outline(target_->box(), painter.px(Radius::card),
                                 painter.px(Extent::chosen_line), painter.theme().primary);
    }
    // It stays in its place, and is placed anew only to be drawn once more.
    const canvas::Rect place = pressed_->box();
    // No wider than a label, so that the place below it can be seen.
    const float wide = std::min(place.width, painter.px(most_carried));
    const float high = pressed_->height(painter.look(), wide);
    const canvas::Point grip{std::min(grip_.x, wide / 2), std::min(grip_.y, high / 2)};
    const canvas::Rect lifted{std::round(pointer_->x - grip.x), std::round(pointer_->y - grip.y),
                              wide, high};
    pressed_->place(painter.look(), lifted);
    painter.shadows(lifted, Radius::card);
    pressed_->draw(painter);
    pressed_->place(painter.look(), place);
}

}  // namespace ui
