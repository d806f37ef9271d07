// SPDX-License-Identifier: MIT
//
// Time across, lanes below each other, and on them what happened: the chart of the timeline
// explorer. What stands too close for two fingers is one dot with a count.
#pragma once

#include "ui/label.h"
#include "ui/time_axis.h"

#include <functional>
#include <span>

namespace ui {

/// Numbers [begin, end) of positions that share one dot.
struct Cluster {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    bool operator==(const Cluster&) const = default;
};

/// Puts sorted positions together so that the first ones of any two clusters are at least `least`
/// apart.
std::vector<Cluster> clustered(std::span<const double> positions, double least);

/// Times are days from any one day on.
struct TimeMark {
    double at = 0;
    double from = 0;  ///< what its date leaves open
    double to = 0;
    std::size_t lane = 0;
    std::string label;      ///< shown beside the dot where there is room
    std::size_t badge = 0;  ///< what its dot looks like; those of a lane have the same
};

struct TimeChartParts {
    std::vector<std::string> lanes;  ///< their names
    std::vector<TimeMark> marks;     ///< sorted by `at`
    /// Ways to divide the axis, the finest first: the first one whose labels have room is shown.
    std::vector<std::vector<TimeTick>> ticks;
    double from = 0;  ///< the stretch of time in view
    double to = 1;
    std::optional<std::size_t> current;  ///< into marks
    /// What a dot for several marks is called: "12 événements".
    std::function<std::string(std::size_t)> count_name;
};

/// A dot on a lane, for one mark ("dot-3") or several ("crowd-3"). Emits the first of its marks.
class TimeDot : public Widget {
public:
    TimeDot(std::string id, std::size_t first, std::size_t count, std::size_t badge, bool current,
            std::string name)
        : Widget(std::move(id)),
          first_(first),
          count_(count),
          badge_(badge),
          current_(current),
          name_(std::move(name)) {}

    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;
    bool takes_pointer() const override { return true; }
    std::string tooltip() const override { return name_; }
    Reply click(canvas::Point, const Surroundings&) override { return Reply::emit(first_); }

    bool is_current() const { return current_; }
    bool is_crowd() const { return count_ > 1; }

private:
    std::size_t first_;
    std::size_t count_;
    std::size_t badge_;
    bool current_;
    std::string name_;
};

/// One stop of the Tab key. Left and Right, Home and End emit the mark to go to on the lane of the
/// current one, Up and Down the nearest one on the next lane that has any; Enter emits nothing but
/// itself: what is current is to be opened.
class TimeChart : public Widget {
public:
    TimeChart(std::string id, TimeChartParts parts);

    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    /// Makes the dots for the width that it is given.
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;
    const Children& children() const override { return children_; }
    bool takes_focus() const override { return parts_.current.has_value(); }
    bool takes_pointer() const override { return false; }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;

private:
    float names_width(const Look& look, float width) const;
    float lane_height(const Look& look, float width) const;
    TimeAxis axis() const { return {parts_.from, parts_.to, field_.x, field_.width}; }
    float x_of(double at) const { return axis().place(at); }
    void make_dots(const Look& look);
    std::size_t lane_count() const { return parts_.lanes.size(); }
    std::optional<std::size_t> along(bool forwards) const;
    std::optional<std::size_t> end(bool last) const;
    std::optional<std::size_t> across(bool down) const;
    void draw_axis(const Painter& painter) const;
    void draw_labels(const Painter& painter) const;
    void draw_reach(const Painter& painter) const;

    TimeChartParts parts_;
    Children children_;   ///< the names of the lanes, then the dots
    canvas::Rect field_;  ///< where time runs
    float row_ = 0;       ///< pixels of a lane
    float built_width_ = -1;
};

}  // namespace ui
