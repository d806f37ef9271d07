// SPDX-License-Identifier: MIT
#include "ui/time_chart.h"

#include "ui/spacing.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace ui {
namespace {

constexpr float axis_height = 32;
constexpr float least_lane = Extent::target;
constexpr float widest_names = 196;
constexpr float dot = 26;
constexpr float crowd = 32;  ///< a dot with a count
constexpr float reach_line = 4;
constexpr float lane_line = 2;
constexpr float label_gap = 8;

}  // namespace

std::vector<Cluster> clustered(std::span<const double> positions, double least) {
    std::vector<Cluster> clusters;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (clusters.empty() || positions[i] - positions[clusters.back().begin] >= least) {
            clusters.push_back({i, i});
        }
        clusters.back().end = i + 1;
    }
    return clusters;
}

float TimeDot::natural_width(const Look& look) const { return look.px(Extent::target); }

float TimeDot::height(const Look& look, float) const { return look.px(Extent::target); }

void TimeDot::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const std::size_t badge = badge_ % badge_count;
    const float size = painter.px(is_crowd() ? crowd : dot);
    const canvas::Point at = box_.centre();
    const canvas::Rect disc{std::round(at.x - size / 2), std::round(at.y - size / 2), size, size};
    const float gap = painter.px(Gap::hair);
    painter.canvas().fill(disc.inset(-gap), size / 2 + gap, t.surface);
    painter.canvas().fill(disc, size / 2, t.badge[badge]);
    if (is_crowd()) {
        painter.text(disc, fmt::format("{}", count_), Type::Strong, t.badge_glyph[badge],
                     Side::Centre);
    } else {
        draw_shape(painter.canvas(), badge, disc.centre(), size * 0.27F, t.badge_glyph[badge]);
    }
    if (current_ || painter.hovered(*this)) {
        painter.canvas().outline(disc.inset(-2 * gap), size / 2 + 2 * gap,
                                 painter.px(current_ ? Extent::chosen_line : Extent::thick_line),
                                 current_ ? t.primary : t.border_strong);
    }
}

TimeChart::TimeChart(std::string id, TimeChartParts parts)
    : Widget(std::move(id)), parts_(std::move(parts)) {
    for (const std::string& name : parts_.lanes) {
        children_.push_back(std::make_unique<Label>(name, Type::Small, &Theme::text2));
    }
}

float TimeChart::natural_width(const Look& look) const { return look.px(Extent::question_column); }

float TimeChart::names_width(const Look& look, float width) const {
    float widest = 0;
    for (std::size_t i = 0; i < lane_count(); ++i) {
        widest = std::max(widest, children_[i]->natural_width(look));
    }
    return std::min({widest, look.px(widest_names), std::floor(width / 3)});
}

float TimeChart::lane_height(const Look& look, float width) const {
    float highest = look.px(least_lane);
    for (std::size_t i = 0; i < lane_count(); ++i) {
        highest = std::max(highest, children_[i]->height(look, width) + look.px(Gap::tiny));
    }
    return highest;
}

float TimeChart::height(const Look& look, float width) const {
    return look.px(axis_height) +
           static_cast<float>(lane_count()) * lane_height(look, names_width(look, width));
}

void TimeChart::place(const Look& look, const canvas::Rect& box) {
    const canvas::Rect before = box_;
    box_ = box;
    const float names = names_width(look, box.width);
    row_ = lane_height(look, names);
    // Half a dot at both ends belongs to the field.
    const float edge = look.px(Extent::target) / 2;
    const float left = box.x + names + look.px(Gap::small) + edge;
    field_ = {left, box.y + look.px(axis_height), std::max(1.0F, box.right() - edge - left),
              row_ * static_cast<float>(lane_count())};
    for (std::size_t i = 0; i < lane_count(); ++i) {
        const float high = children_[i]->height(look, names);
        const float top = field_.y + static_cast<float>(i) * row_;
        children_[i]->place(look, {box.x, std::round(top + (row_ - high) / 2), names, high});
    }
    if (built_width_ != box.width) {
        built_width_ = box.width;
        make_dots(look);
        return;
    }
    // Only moved: whoever points at a dot goes on pointing at it.
    for (std::size_t i = lane_count(); i < children_.size(); ++i) {
        const canvas::Rect& old = children_[i]->box();
        children_[i]->place(look, old.moved(box.x - before.x, box.y - before.y));
    }
}

void TimeChart::make_dots(const Look& look) {
    children_.resize(lane_count());
    const float size = look.px(Extent::target);
    for (std::size_t lane = 0; lane < lane_count(); ++lane) {
        std::vector<std::size_t> marks;
        for (std::size_t i = 0; i < parts_.marks.size(); ++i) {
            const TimeMark& mark = parts_.marks[i];
            if (mark.lane == lane && mark.at >= parts_.from && mark.at <= parts_.to) {
                marks.push_back(i);
            }
        }
        // A year begins before its months, and has its place after some of them.
        const auto at = [&](std::size_t mark) { return parts_.marks[mark].at; };
        std::ranges::stable_sort(marks, {}, at);
        std::vector<double> places;
        std::ranges::transform(marks, std::back_inserter(places),
                               [&](std::size_t mark) { return x_of(at(mark)); });
        const float y = std::round(field_.y + (static_cast<float>(lane) + 0.5F) * row_ - size / 2);
        for (const Cluster& cluster : clustered(places, size + look.px(Gap::small))) {
            const std::size_t first = marks[cluster.begin];
            const std::span held(&marks[cluster.begin], cluster.size());
            const bool current =
                parts_.current && std::ranges::find(held, *parts_.current) != held.end();
            auto made = std::make_unique<TimeDot>(
                fmt::format("{}-{}", cluster.size() > 1 ? "crowd" : "dot", first), first,
                cluster.size(), parts_.marks[first].badge, current,
                cluster.size() == 1 ? parts_.marks[first].label
                                    : parts_.count_name(cluster.size()));
            const auto x = std::round(static_cast<float>(places[cluster.begin]) - size / 2);
            made->place(look, {x, y, size, size});
            children_.push_back(std::move(made));
        }
    }
}

std::optional<std::size_t> TimeChart::along(bool forwards) const {
    const std::size_t lane = parts_.marks[*parts_.current].lane;
    for (std::size_t i = *parts_.current;;) {
        if (forwards ? i + 1 == parts_.marks.size() : i == 0) {
            return std::nullopt;
        }
        i = forwards ? i + 1 : i - 1;
        if (parts_.marks[i].lane == lane) {
            return i;
        }
    }
}

std::optional<std::size_t> TimeChart::end(bool last) const {
    const std::size_t lane = parts_.marks[*parts_.current].lane;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < parts_.marks.size(); ++i) {
        if (parts_.marks[i].lane == lane && (last || !found)) {
            found = i;
        }
    }
    return found;
}

std::optional<std::size_t> TimeChart::across(bool down) const {
    const TimeMark& here = parts_.marks[*parts_.current];
    std::size_t lane = here.lane;
    while (down ? lane + 1 < lane_count() : lane > 0) {
        lane = down ? lane + 1 : lane - 1;
        std::optional<std::size_t> nearest;
        for (std::size_t i = 0; i < parts_.marks.size(); ++i) {
            const TimeMark& mark = parts_.marks[i];
            if (mark.lane == lane &&
                (!nearest ||
                 std::abs(mark.at - here.at) < std::abs(parts_.marks[*nearest].at - here.at))) {
                nearest = i;
            }
        }
        if (nearest) {
            return nearest;
        }
    }
    return std::nullopt;
}

Reply TimeChart::key(const canvas::KeyPressed& key, const Surroundings&) {
    using canvas::Key;
    if (!parts_.current || key.with != canvas::Modifiers{}) {
        return Reply::ignored();
    }
    std::optional<std::size_t> to;
    switch (key.key) {
        case Key::Left: to = along(false); break;
        case Key::Right: to = along(true); break;
        case Key::Home: to = end(false); break;
        case Key::End: to = end(true); break;
        case Key::Up: to = across(false); break;
        case Key::Down: to = across(true); break;
        case Key::Enter: return Reply::emit(std::monostate{});
        default: return Reply::ignored();
    }
    return to ? Reply::emit(*to) : Reply::taken();
}

void TimeChart::draw_axis(const Painter& painter) const {
    const Theme& t = painter.theme();
    const float line = painter.px(Extent::line);
    const float edge = painter.px(Extent::target) / 2;
    for (std::size_t lane = 0; lane < lane_count(); ++lane) {
        const float y = std::round(field_.y + (static_cast<float>(lane) + 0.5F) * row_);
        painter.canvas().fill({field_.x - edge, y, field_.width + 2 * edge, painter.px(lane_line)},
                              0, t.track);
        if (t.is_high_contrast()) {
            painter.canvas().fill({field_.x - edge, y, field_.width + 2 * edge, line}, 0, t.border);
        }
    }
    const auto fits = [&](const std::vector<TimeTick>& ticks) {
        return ticks_fit(ticks, axis(), box_.x, painter.px(Gap::normal), [&](const TimeTick& tick) {
            return painter.look().width(tick.label, Type::Axis);
        });
    };
    const auto ticks = std::ranges::find_if(parts_.ticks, fits);
    if (ticks != parts_.ticks.end()) {
        for (const TimeTick& tick : *ticks) {
            const float x = std::round(x_of(tick.at));
            painter.canvas().fill({x, field_.y, line, field_.height}, 0, t.border);
            painter.text({x, box_.y, 0, painter.px(axis_height)}, tick.label, Type::Axis, t.text3,
                         Side::Centre);
        }
    }
}

/// How uncertain the date of the current mark is.
void TimeChart::draw_reach(const Painter& painter) const {
    if (!parts_.current) {
        return;
    }
    const TimeMark& mark = parts_.marks[*parts_.current];
    const float from = std::max(x_of(mark.from), field_.x);
    const float to = std::min(x_of(mark.to), field_.right());
    if (to > from) {
        const float high = painter.px(reach_line);
        const float y = std::round(field_.y + (static_cast<float>(mark.lane) + 0.5F) * row_);
        painter.canvas().fill({from, y + painter.px(lane_line) / 2 - high / 2, to - from, high},
                              high / 2, painter.theme().primary);
    }
}

/// The words of a dot stand at its right where nothing else does.
void TimeChart::draw_labels(const Painter& painter) const {
    const Look& look = painter.look();
    for (std::size_t i = lane_count(); i < children_.size(); ++i) {
        const auto& one = static_cast<const TimeDot&>(*children_[i]);
        const canvas::Rect& box = one.box();
        const std::string words = one.is_crowd() ? std::string() : one.tooltip();
        const float left = box.centre().x + painter.px(dot / 2 + label_gap);
        const bool alone = i + 1 == children_.size() || children_[i + 1]->box().y != box.y;
        const float right =
            alone ? box_.right() : children_[i + 1]->box().x - painter.px(label_gap);
        const float wide = std::ceil(look.width(words, Type::Axis));
        if (words.empty() || left + wide > right) {
            continue;
        }
        const Theme& t = painter.theme();
        const float high = look.line_height(Type::Axis);
        const canvas::Rect ground{left - painter.px(Gap::tiny),
                                  std::round(box.centre().y - high / 2),
                                  wide + 2 * painter.px(Gap::tiny), high};
        painter.canvas().fill(ground, 0, t.surface);
        painter.text({left, box.y, 0, box.height}, words, Type::Axis, t.text);
    }
}

void TimeChart::draw(const Painter& painter) const {
    draw_axis(painter);
    draw_reach(painter);
    draw_labels(painter);
    draw_children(*this, painter);
    for (std::size_t i = lane_count(); i < children_.size(); ++i) {
        const auto& one = static_cast<const TimeDot&>(*children_[i]);
        if (one.is_current()) {
            painter.focus_ring(*this, one.box().inset(painter.px(Gap::tiny)), crowd / 2);
        }
    }
}

}  // namespace ui
