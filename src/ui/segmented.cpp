// SPDX-License-Identifier: MIT
#include "ui/segmented.h"

#include "ui/spacing.h"

#include <algorithm>
#include <cmath>

namespace ui {

float Segmented::own_width(const Look& look, std::size_t choice) const {
    // Measured in the bolder weight, so that choosing does not move anything.
    return std::ceil(look.width(choices_[choice], Type::Strong)) + 2 * look.px(Gap::medium);
}

float Segmented::widest(const Look& look) const {
    float width = 0;
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        width = std::max(width, own_width(look, i));
    }
    return width;
}

/// What is between and around the segments.
float Segmented::around(const Look& look) const {
    return static_cast<float>(choices_.size() - 1) * look.px(Gap::hair) + 2 * look.px(Gap::tiny);
}

float Segmented::natural_width(const Look& look) const {
    return static_cast<float>(choices_.size()) * std::max(widest(look), look.px(Extent::field)) +
           around(look);
}

float Segmented::snug_width(const Look& look) const {
    float width = around(look);
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        width += std::max(own_width(look, i), look.px(Extent::field));
    }
    return width;
}

Segmented::Form Segmented::form(const Look& look, float width) const {
    return natural_width(look) <= width ? Form::Even
           : snug_width(look) <= width  ? Form::Snug
                                        : Form::Stacked;
}

float Segmented::height(const Look& look, float width) const {
    const bool stacked = form(look, width) == Form::Stacked;
    return (stacked ? static_cast<float>(choices_.size()) : 1.0F) * look.px(Extent::target);
}

void Segmented::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    segments_.clear();
    const Form form = this->form(look, box.width);
    const auto count = static_cast<float>(choices_.size());
    const canvas::Rect inner = box.inset(look.px(Gap::tiny));
    const float between = look.px(Gap::hair);
    const float high = std::floor((inner.height - (count - 1) * between) / count);
    const float even = std::floor((inner.width - (count - 1) * between) / count);
    const float more = std::floor((box.width - snug_width(look)) / count);
    canvas::Rect next = inner;
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        if (form == Form::Stacked) {
            next.height = high;
        } else {
            next.width = form == Form::Even
                             ? even
                             : std::max(own_width(look, i), look.px(Extent::field)) + more;
        }
        segments_.push_back(next);
        if (form == Form::Stacked) {
            next.y += high + between;
        } else {
            next.x += next.width + between;
        }
    }
}

Reply Segmented::key(const canvas::KeyPressed& key, const Surroundings&) {
    const std::size_t last = choices_.size() - 1;
    switch (key.key) {
        case canvas::Key::Left:
            return Reply::emit(chosen_ ? (*chosen_ > 0 ? *chosen_ - 1 : 0) : std::size_t{0});
        case canvas::Key::Right:
            return Reply::emit(chosen_ ? std::min(*chosen_ + 1, last) : std::size_t{0});
        case canvas::Key::Home: return Reply::emit(std::size_t{0});
        case canvas::Key::End: return Reply::emit(last);
        default: return Reply::ignored();
    }
}

Reply Segmented::activate(const Surroundings&) {
    return Reply::emit(chosen_ ? (*chosen_ + 1) % choices_.size() : std::size_t{0});
}

Reply Segmented::click(canvas::Point at, const Surroundings&) {
    // What lies between and around the segments belongs to the nearest of them.
    const auto off = [&](const canvas::Rect& segment) {
        return std::abs(segment.centre().x - at.x) + std::abs(segment.centre().y - at.y);
    };
    const auto nearest = std::ranges::min_element(segments_, {}, off);
    return Reply::emit(static_cast<std::size_t>(nearest - segments_.begin()));
}

void Segmented::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    painter.area(box_, Radius::button, t.sunken, t.border);
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        const bool chosen = chosen_ == i;
        if (chosen) {
            const float r = painter.px(Radius::segment);
            painter.canvas().fill(segments_[i], r, t.raised);
            painter.canvas().outline(segments_[i], r, painter.px(Extent::line),
                                     t.is_high_contrast() ? t.primary : t.border);
        }
        painter.text(segments_[i], choices_[i], chosen ? Type::Strong : Type::Small,
                     chosen ? t.text : t.text2, Side::Centre);
    }
    painter.focus_ring(*this, box_, Radius::button);
}

}  // namespace ui
