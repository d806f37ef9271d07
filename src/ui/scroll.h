// SPDX-License-Identifier: MIT
#pragma once

#include "ui/boxes.h"

#include <algorithm>

namespace ui {

/// Shows as much of its child as there is room for, and scrolls to the rest: by wheel, by keys
/// when it has the focus, by itself when the focus goes to something outside its view. What shows
/// how far it has come stands at its right, where there must be room for it.
class Scroll : public Container {
public:
    Scroll(std::string id, std::unique_ptr<Widget> child);

    /// In dp: so much is free at the right of every one.
    static constexpr float free_right = 16;

    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;
    std::optional<canvas::Rect> clip() const override;
    bool reveal(const Look& look, const canvas::Rect& target) override;
    bool takes_focus() const override { return overflows() && focusable_; }
    bool takes_pointer() const override { return false; }
    Reply key(const canvas::KeyPressed& key, const Surroundings& around) override;
    Reply wheel(float notches, const Look& look) override;
    void adopt(const Widget& before) override;

    /// Makes it a stop of the Tab key while it overflows: for text with nothing to focus inside.
    void make_focusable() { focusable_ = true; }
    void rewind(const Look& look) { scroll_to(look, 0); }
    bool overflows() const { return content_height_ > box_.height + 1; }

private:
    /// How far it can scroll.
    float last_offset() const { return std::max(0.0F, content_height_ - box_.height); }
    bool scroll_to(const Look& look, float offset);
    void draw_bar(const Painter& painter) const;

    bool focusable_ = false;
    float offset_ = 0;
    float content_height_ = 0;
    /// How far focus rings and shadows may show outside: at the sides, and where nothing more of
    /// the child lies beyond the edge.
    float bleed_ = 0;
};

}  // namespace ui
