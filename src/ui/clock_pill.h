// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widget.h"

namespace ui {

/// The time that is left: a ring that empties, and digits.
class ClockPill : public Widget {
public:
    /// `share` of the time is left, 0 to 1. `urgent`: the player should look at it.
    ClockPill(double share, std::string digits, bool urgent)
        : share_(share), digits_(std::move(digits)), urgent_(urgent) {}

    float natural_width(const Look& look) const override;
    float least_width(const Look& look) const override { return natural_width(look); }
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;

private:
    double share_;
    std::string digits_;
    bool urgent_;
};

}  // namespace ui
