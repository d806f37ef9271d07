// SPDX-License-Identifier: MIT
#include "ui/scaled_line.h"

#include "ui/spacing.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr float line_width = 4;
constexpr float reach_width = 8;
constexpr float dot = 12;
constexpr float tick_length = 6;
constexpr float thread_width = 2;
/// From the line to the rows, for the threads to lead on.
constexpr float threads_room = 24;

}  // namespace

ScaledLine::ScaledLine(const std::vector<Mark>& marks, std::vector<TimeTick> ticks)
    : ticks_(std::move(ticks)) {
    for (const Mark& mark : marks) {
        spots_.push_back({mark.at, mark.from, mark.to, mark.state});
        children_.push_back(
            std::make_unique<Milestone>(mark.date, mark.label, Along::Down, mark.state));
    }
}

const Milestone& ScaledLine::row(std::size_t number) const {
    return static_cast<const Milestone&>(*children_[number]);
}

/// Whether or not they are shown: the words keep their place at every height.
float ScaledLine::ticks_width(const Look& look) const {
    float widest = 0;
    for (const TimeTick& tick : ticks_) {
        widest = std::max(widest, look.width(tick.label, Type::Axis));
    }
    return std::ceil(widest);
}

float ScaledLine::line_left(const Look& look) const {
    return ticks_width(look) + look.px(tick_length + Gap::tiny) + look.px(dot / 2);
}

float ScaledLine::rows_left(const Look& look) const {
    return line_left(look) + look.px(threads_room);
}

float ScaledLine::rows_width(const Look& look, float width) const {
    return std::max(1.0F, width - rows_left(look));
}

float ScaledLine::natural_width(const Look& look) const {
    float widest = 0;
    for (const auto& child : children_) {
        widest = std::max(widest, child->natural_width(look));
    }
    return rows_left(look) + widest;
}

float ScaledLine::height(const Look& look, float width) const {
    float total = 0;
    for (const auto& child : children_) {
        total += child->height(look, rows_width(look, width));
    }
    return total;
}

void ScaledLine::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    float y = box.y;
    for (const auto& child : children_) {
        const float wide = rows_width(look, box.width);
        const float high = child->height(look, wide);
        child->place(look, {box.x + rows_left(look), y, wide, high});
        y += high;
    }
}

/// From the middle of the first row to that of the last.
TimeAxis ScaledLine::axis(const Look& look) const {
    const float begin = row(0).mark(look).y;
    const float end = row(children_.size() - 1).mark(look).y;
    const double from = spots_.front().at;
    // Where all happened at once, there is a line all the same.
    return {from, std::max(spots_.back().at, from + 1), begin, std::max(1.0F, end - begin)};
}

void ScaledLine::draw_line(const Painter& painter, const TimeAxis& axis) const {
    const Look& look = painter.look();
    const Theme& t = painter.theme();
    const float x = box_.x + line_left(look);
    const float width = painter.px(line_width);
    painter.area({x - width / 2, axis.begin, width, axis.length}, line_width, t.track, t.border);
    const float high = look.line_height(Type::Axis);
    if (!ticks_fit(ticks_, axis, box_.y, painter.px(Gap::tiny),
                   [high](const TimeTick&) { return high; })) {
        return;
    }
    const float right = x - painter.px(dot / 2);
    for (const TimeTick& tick : ticks_) {
        const float y = std::round(axis.place(tick.at));
        const float line = painter.px(Extent::line);
        painter.canvas().fill({right - painter.px(tick_length), y, painter.px(tick_length), line},
                              0, t.border_strong);
        painter.text({box_.x, std::round(y - high / 2), ticks_width(look), high}, tick.label,
                     Type::Axis, t.text3, Side::Right);
    }
}

void ScaledLine::draw_spot(const Painter& painter, const TimeAxis& axis, std::size_t number) const {
    const Spot& spot = spots_[number];
    const Theme& t = painter.theme();
    const canvas::Colour ink = t.*verdict_ink(spot.state);
    const float x = box_.x + line_left(painter.look());
    const float top = axis.place(std::clamp(spot.from, axis.from, axis.to));
    const float bottom = axis.place(std::clamp(spot.to, axis.from, axis.to));
    const float wide = painter.px(reach_width);
    painter.canvas().fill({x - wide / 2, top, wide, bottom - top}, wide / 2, ink);
    const canvas::Point at{x, std::round(axis.place(std::clamp(spot.at, axis.from, axis.to)))};
    const canvas::Point words = row(number).mark(painter.look());
    const canvas::Point turn{box_.x + rows_left(painter.look()), words.y};
    painter.canvas().stroke(std::array{at, turn, words}, painter.px(thread_width), ink,
                            canvas::Ends::Open);
    const float size = painter.px(dot);
    const float gap = painter.px(Gap::hair);
    const canvas::Rect disc{at.x - size / 2, at.y - size / 2, size, size};
    painter.canvas().fill(disc.inset(-gap), size / 2 + gap, t.bg);
    painter.canvas().fill(disc, size / 2, ink);
}

void ScaledLine::draw(const Painter& painter) const {
    const TimeAxis to_scale = axis(painter.look());
    draw_line(painter, to_scale);
    for (std::size_t i = 0; i < spots_.size(); ++i) {
        draw_spot(painter, to_scale, i);
    }
    draw_children(*this, painter);
}

}  // namespace ui
