// SPDX-License-Identifier: MIT
#pragma once

#include "ui/track.h"
#include "ui/widget.h"

namespace ui {

/// A position on a track, set by click, drag or keys: arrows move by one step, Page Up and Down by
/// ten, Home and End to the ends. Emits the new position. While nothing is set no handle shows.
class Slider : public Widget {
public:
    Slider(std::string id, const Track& track) : Widget(std::move(id)), track_(track) {}

    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return true; }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    Reply press(canvas::Point at, const Surroundings& around) override;
    Reply drag(canvas::Point at, const Surroundings& around) override;
    Reply click(canvas::Point, const Surroundings&) override { return Reply::taken(); }

private:
    std::size_t position_at(float x, const Look& look) const;
    Track track_;
};

/// A stretch of numbers told: the right value with its tolerance, and what was answered. Where they
/// differ each has its sign on its own side of the line, so that neither hides the other.
class Ruler : public Widget {
public:
    /// All from 0 to 1 along the ruler.
    struct Marks {
        double right = 0;
        double tolerance_from = 0;
        double tolerance_to = 0;
        std::optional<double> answered;  ///< what was, unless it was just the right value
        bool answered_right = false;
    };
    explicit Ruler(Marks marks) : marks_(marks) {}
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;

private:
    Marks marks_;
};

}  // namespace ui
