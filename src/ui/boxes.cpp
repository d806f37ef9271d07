// SPDX-License-Identifier: MIT
#include "ui/boxes.h"

#include "ui/spacing.h"

#include <algorithm>

namespace ui {
namespace {

float gaps(const Look& look, float gap, std::size_t count) {
    return count > 1 ? look.px(gap) * static_cast<float>(count - 1) : 0;
}

float widest(const Look& look, const Children& children) {
    float width = 0;
    for (const auto& child : children) {
        width = std::max(width, child->natural_width(look));
    }
    return width;
}

}  // namespace

float Column::natural_width(const Look& look) const { return widest(look, children_); }

float Column::height(const Look& look, float width) const {
    float total = gaps(look, gap_, children_.size());
    for (std::size_t i = 0; i < children_.size(); ++i) {
        total += takes_[i].kind == Take::Kind::Fixed ? look.px(takes_[i].amount)
                                                     : children_[i]->height(look, width);
    }
    return total;
}

void Column::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    std::vector<float> heights(children_.size());
    float rest = box.height - gaps(look, gap_, children_.size());
    float weights = 0;
    for (std::size_t i = 0; i < children_.size(); ++i) {
        if (takes_[i].kind == Take::Kind::Share) {
            weights += takes_[i].amount;
            continue;
        }
        heights[i] = takes_[i].kind == Take::Kind::Fixed ? look.px(takes_[i].amount)
                                                         : children_[i]->height(look, box.width);
        rest -= heights[i];
    }
    float y = box.y;
    for (std::size_t i = 0; i < children_.size(); ++i) {
        if (takes_[i].kind == Take::Kind::Share) {
            heights[i] = std::floor(std::max(0.0F, rest) * takes_[i].amount / weights);
        }
        children_[i]->place(look, {box.x, y, box.width, heights[i]});
        y += heights[i] + look.px(gap_);
    }
}

std::vector<float> Row::widths(const Look& look, float width) const {
    std::vector<float> out(children_.size());
    float rest = width - gaps(look, gap_, children_.size());
    float weights = 0;
    float needed = 0;
    for (std::size_t i = 0; i < children_.size(); ++i) {
        switch (takes_[i].kind) {
            case Take::Kind::Fixed:
                out[i] = look.px(takes_[i].amount);
                rest -= out[i];
                break;
            case Take::Kind::Share: weights += takes_[i].amount; break;
            case Take::Kind::Natural:
                out[i] = std::ceil(children_[i]->natural_width(look));
                needed += out[i];
                break;
        }
    }
    const float shrink = needed > rest && needed > 0 ? std::max(0.0F, rest) / needed : 1;
    for (std::size_t i = 0; i < children_.size(); ++i) {
        if (takes_[i].kind == Take::Kind::Natural) {
            out[i] = std::floor(out[i] * shrink);
        }
    }
    rest -= needed * shrink;
    for (std::size_t i = 0; i < children_.size(); ++i) {
        if (takes_[i].kind == Take::Kind::Share) {
            out[i] = std::floor(std::max(0.0F, rest) * takes_[i].amount / weights);
        }
    }
    return out;
}

float Row::natural_width(const Look& look) const {
    float total = gaps(look, gap_, children_.size());
    for (std::size_t i = 0; i < children_.size(); ++i) {
        total += takes_[i].kind == Take::Kind::Fixed ? look.px(takes_[i].amount)
                                                     : std::ceil(children_[i]->natural_width(look));
    }
    return total;
}

float Row::height(const Look& look, float width) const {
    const std::vector<float> wide = widths(look, width);
    float highest = 0;
    for (std::size_t i = 0; i < children_.size(); ++i) {
        highest = std::max(highest, children_[i]->height(look, wide[i]));
    }
    return highest;
}

void Row::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    const std::vector<float> wide = widths(look, box.width);
    float x = box.x;
    for (std::size_t i = 0; i < children_.size(); ++i) {
        canvas::Rect place{x, box.y, wide[i], box.height};
        if (rise_ != Rise::Stretch) {
            place.height = std::min(box.height, children_[i]->height(look, wide[i]));
        }
        if (rise_ == Rise::Middle) {
            place.y = std::round(box.y + (box.height - place.height) / 2);
        }
        children_[i]->place(look, place);
        x += wide[i] + look.px(gap_);
    }
}

float Flow::natural_width(const Look& look) const {
    float total = gaps(look, gap_, children_.size());
    for (const auto& child : children_) {
        total += std::ceil(child->natural_width(look));
    }
    return total;
}

std::vector<canvas::Rect> Flow::boxes(const Look& look, float width) const {
    std::vector<canvas::Rect> out;
    float x = 0;
    float y = 0;
    float line = 0;
    std::size_t first = 0;
    // All that stand on a line stand on its middle.
    const auto end_line = [&] {
        for (; first < out.size(); ++first) {
            out[first].y += std::round((line - out[first].height) / 2);
        }
    };
    for (const auto& child : children_) {
        const float wide = std::min(width, std::ceil(child->natural_width(look)));
        if (x > 0 && x + wide > width) {
            end_line();
            x = 0;
            y += line + look.px(line_gap_);
            line = 0;
        }
        const float high = child->height(look, wide);
        out.push_back({x, y, wide, high});
        line = std::max(line, high);
        x += wide + look.px(gap_);
    }
    end_line();
    return out;
}

float Flow::height(const Look& look, float width) const {
    float bottom = 0;
    for (const canvas::Rect& box : boxes(look, width)) {
        bottom = std::max(bottom, box.bottom());
    }
    return bottom;
}

void Flow::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    const std::vector<canvas::Rect> places = boxes(look, box.width);
    for (std::size_t i = 0; i < children_.size(); ++i) {
        children_[i]->place(look, places[i].moved(box.x, box.y));
    }
}

/// A pixel more than it asks for: rounding must not break its line.
float Spread::room(const Look& look, std::size_t child) const {
    return std::ceil(children_[child]->natural_width(look)) + 1;
}

float Spread::natural_width(const Look& look) const {
    return room(look, 0) + room(look, 1) + look.px(gap_);
}

bool Spread::beside(const Look& look, float width) const { return natural_width(look) <= width; }

float Spread::height(const Look& look, float width) const {
    if (beside(look, width)) {
        return std::max(children_[0]->height(look, room(look, 0)),
                        children_[1]->height(look, room(look, 1)));
    }
    return children_[0]->height(look, width) + look.px(gap_) + children_[1]->height(look, width);
}

void Spread::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    if (!beside(look, box.width)) {
        const float first = children_[0]->height(look, box.width);
        children_[0]->place(look, {box.x, box.y, box.width, first});
        const float wide = std::min(box.width, std::ceil(children_[1]->natural_width(look)));
        children_[1]->place(look, {box.right() - wide, box.y + first + look.px(gap_), wide,
                                   children_[1]->height(look, wide)});
        return;
    }
    const float lefts[] = {box.x, box.right() - room(look, 1)};
    for (std::size_t i = 0; i < 2; ++i) {
        const float wide = room(look, i);
        const float high = std::min(box.height, children_[i]->height(look, wide));
        children_[i]->place(look,
                            {lefts[i], std::round(box.y + (box.height - high) / 2), wide, high});
    }
}

float Grid::natural_width(const Look& look) const {
    const auto columns = static_cast<float>(columns_);
    return widest(look, children_) * columns + gaps(look, gap_, columns_);
}

float Grid::column_width(const Look& look, float width) const {
    return std::floor((width - gaps(look, gap_, columns_)) / static_cast<float>(columns_));
}

float Grid::row_height(const Look& look, float width) const {
    float highest = 0;
    for (const auto& child : children_) {
        highest = std::max(highest, child->height(look, column_width(look, width)));
    }
    return highest;
}

float Grid::height(const Look& look, float width) const {
    return row_height(look, width) * static_cast<float>(rows()) + gaps(look, gap_, rows());
}

void Grid::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    const float wide = column_width(look, box.width);
    const float high = row_height(look, box.width);
    const float gap = look.px(gap_);
    // What is left over of the width is spread, so that the last column ends at the edge.
    const float step = (box.width + gap) / static_cast<float>(columns_);
    for (std::size_t i = 0; i < children_.size(); ++i) {
        const auto column = static_cast<float>(i % columns_);
        const auto row = static_cast<float>(i / columns_);
        children_[i]->place(
            look, {box.x + std::round(column * step), box.y + row * (high + gap), wide, high});
    }
}

float Padded::natural_width(const Look& look) const {
    return children_[0]->natural_width(look) + look.px(insets_.left) + look.px(insets_.right);
}

float Padded::height(const Look& look, float width) const {
    const float inner = std::max(0.0F, width - look.px(insets_.left) - look.px(insets_.right));
    return children_[0]->height(look, inner) + look.px(insets_.top) + look.px(insets_.bottom);
}

void Padded::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    const float left = look.px(insets_.left);
    const float top = look.px(insets_.top);
    children_[0]->place(
        look, {box.x + left, box.y + top, std::max(0.0F, box.width - left - look.px(insets_.right)),
               std::max(0.0F, box.height - top - look.px(insets_.bottom))});
}

float Capped::natural_width(const Look& look) const {
    return std::min(look.px(width_), children_[0]->natural_width(look));
}

float Capped::height(const Look& look, float width) const {
    return children_[0]->height(look, std::min(width, look.px(width_)));
}

void Capped::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    const float wide = std::min(box.width, look.px(width_));
    const float x = std::floor(box.x + (box.width - wide) / 2);
    children_[0]->place(look, {x, box.y, wide, box.height});
}

float Centred::natural_width(const Look& look) const { return children_[0]->natural_width(look); }

float Centred::height(const Look& look, float width) const {
    return children_[0]->height(look, width);
}

void Centred::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    const float high = std::min(box.height, children_[0]->height(look, box.width));
    const float y = std::floor(box.y + (box.height - high) / 2);
    children_[0]->place(look, {box.x, y, box.width, high});
}

void Panel::draw(const Painter& painter) const {
    const Theme& theme = painter.theme();
    if (!sheet_.fill) {
        painter.card(box_, sheet_.radius);
    } else {
        painter.area(box_, sheet_.radius, theme.*(*sheet_.fill), theme.*sheet_.edge);
        if (sheet_.edged && !theme.is_high_contrast()) {
            painter.canvas().outline(box_, painter.px(sheet_.radius), painter.px(Extent::line),
                                     theme.*sheet_.edge);
        }
    }
    Padded::draw(painter);
}

void Divider::draw(const Painter& painter) const {
    painter.canvas().fill(box_, 0, painter.theme().border);
}

}  // namespace ui
