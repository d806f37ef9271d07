// SPDX-License-Identifier: MIT
//
// From dp to pixels. Scale is applied when things are laid out, so that edges stay on whole pixels.
#pragma once

#include "canvas/geometry.h"

#include <cmath>

namespace ui {

enum class Form { Compact, Regular, Wide };

/// s0 = floor(8 · max(1, min(W/1280, H/720))) / 8, times what the player asked for (0.8 to 2),
/// capped so that the logical size stays at least 640×360 where the window allows a scale of 1.
class Scale {
public:
    /// `window` in pixels, any size; `user` is brought into 0.8 to 2.
    static Scale of(canvas::Size window, double user);

    float factor() const { return factor_; }
    /// The window in dp.
    canvas::Size logical() const { return logical_; }
    Form form() const { return form_; }
    bool compact() const { return form_ == Form::Compact; }
    /// Whether a question of some lines leaves little room below it.
    bool low() const {
        constexpr float room_for_both = 480;
        return logical_.height < room_for_both;
    }

    /// Whole pixels; at least 1 for anything above 0, so that no line vanishes.
    float px(float dp) const {
        const float whole = std::round(dp * factor_);
        return dp > 0 && whole < 1 ? 1 : whole;
    }

    bool operator==(const Scale&) const = default;

private:
    float factor_ = 1;
    canvas::Size logical_{1280, 720};
    Form form_ = Form::Regular;
};

}  // namespace ui
