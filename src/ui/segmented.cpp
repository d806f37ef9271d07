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
                                        : Form::Rows;
}

std::size_t Segmented::columns(const Look& look, float width) const {
    const std::size_t count = choices_.size();
    if (form(look, width) != Form::Rows) {
        return count;
    }
    const float between = look.px(Gap::hair);
    const float each = std::max(widest(look), look.px(Extent::field)) + between;
    const float room = width - 2 * look.px(Gap::tiny) + between;
    const auto most = static_cast<std::size_t>(std::max(1.0F, std::floor(room / each)));
    // As many rows as that takes, and as even as they can be.
    const std::size_t rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
}

float Segmented::height(const Look& look, float width) const {
    const std::size_t columns = this->columns(look, width);
    const std::size_t rows = (choices_.size() + columns - 1) / columns;
    return static_cast<float>(rows) * look.px(Extent::target);
}

void Segmented::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    segments_.clear();
    columns_ = columns(look, box.width);
    const std::size_t rows = (choices_.size() + columns_ - 1) / columns_;
    const canvas::Rect inner = box.inset(look.px(Gap::tiny));
    const float between = look.px(Gap::hair);
    const auto part = [&](float whole, std::size_t parts) {
        return std::floor((whole - static_cast<float>(parts - 1) * between) /
                          static_cast<float>(parts));
    };
    const bool snug = form(look, box.width) == Form::Snug;
    const float more =
        std::floor((box.width - snug_width(look)) / static_cast<float>(choices_.size()));
    canvas::Rect next{inner.x, inner.y, part(inner.width, columns_), part(inner.height, rows)};
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        if (snug) {
            next.width = std::max(own_width(look, i), look.px(Extent::field)) + more;
        }
        segments_.push_back(next);
        next.x += next.width + between;
        if ((i + 1) % columns_ == 0) {
            next.x = inner.x;
            next.y += next.height + between;
        }
    }
}

Reply Segmented::key(const canvas::KeyPressed& key, const Surroundings&) {
    const std::size_t last = choices_.size() - 1;
    const std::size_t now = chosen_.value_or(0);
    const bool rows = columns_ <= last;
    switch (key.key) {
        case canvas::Key::Left: return Reply::emit(now > 0 ? now - 1 : std::size_t{0});
        case canvas::Key::Right:
            return Reply::emit(chosen_ ? std::min(now + 1, last) : std::size_t{0});
        case canvas::Key::Up:
            return rows && now >= columns_ ? Reply::emit(now - columns_) : Reply::ignored();
        case canvas::Key::Down:
            return rows && now + columns_ <= last ? Reply::emit(now + columns_) : Reply::ignored();
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
