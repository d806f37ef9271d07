// SPDX-License-Identifier: MIT
#include "ui/scroll.h"

#include "ui/spacing.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float wheel_step = 64;
constexpr float key_step = 48;
constexpr float focus_margin = 24;
constexpr float thumb_width = 6;
constexpr float least_thumb = 32;

}  // namespace

Scroll::Scroll(std::string id, std::unique_ptr<Widget> child) {
    rename(std::move(id));
    add(std::move(child));
}

float Scroll::natural_width(const Look& look) const { return children_[0]->natural_width(look); }

float Scroll::height(const Look& look, float width) const {
    return children_[0]->height(look, width);
}

void Scroll::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    bleed_ = look.px(Gap::small);
    content_height_ = children_[0]->height(look, box.width);
    offset_ = std::clamp(offset_, 0.0F, last_offset());
    children_[0]->place(look,
                        {box.x, box.y - offset_, box.width, std::max(box.height, content_height_)});
}

std::optional<canvas::Rect> Scroll::clip() const {
    const float above = offset_ <= 0 ? bleed_ : 0;
    const float below = offset_ + 1 > last_offset() ? bleed_ : 0;
    return canvas::Rect{box_.x - bleed_, box_.y - above, box_.width + 2 * bleed_,
                        box_.height + above + below};
}

bool Scroll::scroll_to(const Look& look, float offset) {
    const float before = offset_;
    offset_ = std::round(std::clamp(offset, 0.0F, last_offset()));
    if (offset_ == before) {
        return false;
    }
    place(look, box_);
    return true;
}

bool Scroll::reveal(const Look& look, const canvas::Rect& target) {
    const float margin = look.px(focus_margin);
    if (target.y < box_.y + margin) {
        return scroll_to(look, offset_ - (box_.y + margin - target.y));
    }
    if (target.bottom() > box_.bottom() - margin) {
        const float down = target.bottom() - (box_.bottom() - margin);
        // Never so far that the beginning of what is focused comes too near to the top.
        return scroll_to(look, offset_ + std::min(down, target.y - margin - box_.y));
    }
    return false;
}

Reply Scroll::key(const canvas::KeyPressed& key, const Surroundings& around) {
    const float page = box_.height - around.look.px(key_step);
    float to = offset_;
    switch (key.key) {
        case canvas::Key::Up: to -= around.look.px(key_step); break;
        case canvas::Key::Down: to += around.look.px(key_step); break;
        case canvas::Key::PageUp: to -= page; break;
        case canvas::Key::PageDown: to += page; break;
        case canvas::Key::Home: to = 0; break;
        case canvas::Key::End: to = content_height_; break;
        default: return Reply::ignored();
    }
    return scroll_to(around.look, to) ? Reply::taken() : Reply::ignored();
}

Reply Scroll::wheel(float notches, const Look& look) {
    // However far the wheel is said to have turned, nothing is further away than the ends.
    const float turned = std::clamp(notches, -1000.0F, 1000.0F);
    return scroll_to(look, offset_ - turned * look.px(wheel_step)) ? Reply::taken()
                                                                   : Reply::ignored();
}

void Scroll::adopt(const Widget& before) {
    if (const auto* old = dynamic_cast<const Scroll*>(&before)) {
        offset_ = old->offset_;
    }
}

/// A little off both ends, which may be those of the window; none where there is no room for it.
void Scroll::draw_bar(const Painter& painter) const {
    const float end = std::max(1.0F, painter.px(Gap::tiny));
    const float room = box_.height - 2 * end;
    if (!overflows() || room < painter.px(least_thumb)) {
        return;
    }
    const float wide = painter.px(thumb_width);
    const float high = std::max(painter.px(least_thumb), room * box_.height / content_height_);
    const float share = offset_ / last_offset();
    const float y = std::round(box_.y + end + share * (room - high));
    painter.canvas().fill({box_.right() + bleed_, y, wide, high}, wide / 2,
                          painter.theme().border_strong);
}

void Scroll::draw(const Painter& painter) const {
    painter.canvas().push_clip(*clip());
    draw_children(*this, painter);
    painter.canvas().pop_clip();
    draw_bar(painter);
    painter.focus_ring(*this, box_.inset(painter.px(Gap::tiny)), Radius::keycap);
}

}  // namespace ui
