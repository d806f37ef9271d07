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

/// Scrolls where the pointer comes near an edge of what holds `widget`; true if it did.
bool scroll_along(Widget& root, const Widget& widget, canvas::Point at, const Look& look) {
    bool moved = false;
    for (Widget* around : path_to(root, &widget)) {
        const std::optional<canvas::Rect> clip = around->clip();
        if (clip && clip->contains(at)) {
            moved = around->reveal(look, {at.x, at.y, 0, 0}) || moved;
        }
    }
    return moved;
}

}  // namespace

/// The innermost of what lies there that accepts what is carried.
Widget* Page::target_at(canvas::Point at) const {
    const std::vector<Widget*> path = path_at(*root_, at);
    const auto found = std::find_if(path.rbegin(), path.rend(),
                                    [&](const Widget* one) { return one->accepts(*pressed_); });
    return found == path.rend() ? nullptr : *found;
}

Page::Outcome Page::carry(canvas::Point at, const Surroundings& around) {
    if (carries_) {
        scroll_along(*root_, *pressed_, at, around.look);
        target_ = target_at(at);
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
    Widget* target = target_at(at);
    Widget* carried = std::exchange(pressed_, nullptr);
    target_ = nullptr;
    carries_ = false;
    changed_ = true;
    if (target != nullptr) {
        return outcome(*target, target->click(at, around));
    }
    return outcome(*carried, carried->key({canvas::Key::Escape, {}, false}, around));
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
    const canvas::Point grip{std::min(grip_.x, place.width), std::min(grip_.y, place.height)};
    const canvas::Rect lifted{std::round(pointer_->x - grip.x), std::round(pointer_->y - grip.y),
                              place.width, place.height};
    pressed_->place(painter.look(), lifted);
    painter.shadows(lifted, Radius::card);
    pressed_->draw(painter);
    pressed_->place(painter.look(), place);
}

}  // namespace ui
