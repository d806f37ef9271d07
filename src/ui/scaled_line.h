// SPDX-License-Identifier: MIT
#pragma once

#include "ui/time_axis.h"
#include "ui/time_line.h"

namespace ui {

/// A told line of time, from top to bottom: milestones below each other as long as their words
/// are, and at their left the line itself, drawn to scale, with a dot where each really stands and
/// a thread from there to its words.
class ScaledLine : public Widget {
public:
    /// Times are days from any one day on. Marks come in the order of time.
    struct Mark {
        double at = 0;
        double from = 0;  ///< what its date leaves open, or the slot that was chosen
        double to = 0;
        AnswerState state = AnswerState::Other;
        std::string date;  ///< or what stands in its place
        std::string label;
    };

    /// `ticks` divide the line; they are shown where their labels have room.
    ScaledLine(const std::vector<Mark>& marks, std::vector<TimeTick> ticks);

    const Children& children() const override { return children_; }
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;

private:
    /// Where a mark stands, without its words.
    struct Spot {
        double at = 0;
        double from = 0;
        double to = 0;
        AnswerState state = AnswerState::Other;
    };

    float ticks_width(const Look& look) const;
    float line_left(const Look& look) const;
    float rows_left(const Look& look) const;
    float rows_width(const Look& look, float width) const;
    const Milestone& row(std::size_t number) const;
    TimeAxis axis(const Look& look) const;
    void draw_line(const Painter& painter, const TimeAxis& axis) const;
    void draw_spot(const Painter& painter, const TimeAxis& axis, std::size_t number) const;

    std::vector<Spot> spots_;
    std::vector<TimeTick> ticks_;
    Children children_;  ///< a milestone for each spot
};

}  // namespace ui
