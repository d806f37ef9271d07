// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widget.h"

namespace ui {

/// A position from 0 to `last`, set by click, drag or keys: arrows move by 1, Page Up and Down by
/// 10, Home and End to the ends. Emits the new position. What a position stands for is the
/// caller's.
class Slider : public Widget {
public:
    /// No `position`: nothing has been set yet, and no handle shows.
    Slider(std::string id, std::optional<std::size_t> position, std::size_t last)
        : Widget(std::move(id)), position_(position), last_(last) {}

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
    std::optional<std::size_t> position_;
    std::size_t last_;
};

/// A stretch of numbers told: the right value with its tolerance, and what was answered.
class Ruler : public Widget {
public:
    /// All from 0 to 1 along the ruler.
    struct Marks {
        double right = 0;
        double tolerance_from = 0;
        double tolerance_to = 0;
        std::optional<double> answered;
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
