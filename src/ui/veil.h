// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/canvas.h"

namespace ui {

/// Passes drawing on to another canvas, moved and paler: for what fades or slides in.
class Veil : public canvas::Canvas {
public:
    /// `opacity` 0 to 1; `offset` in pixels.
    Veil(canvas::Canvas& under, float opacity, canvas::Point offset)
        : under_(under), opacity_(opacity), offset_(offset) {}

    void fill(const canvas::Rect& rect, float radius, const canvas::Paint& paint) override;
    void outline(const canvas::Rect& rect, float radius, float width,
                 canvas::Colour colour) override;
    void shadow(const canvas::Rect& rect, float radius, float blur, canvas::Point offset,
                canvas::Colour colour) override;
    void polygon(std::span<const canvas::Point> corners, canvas::Colour colour) override;
    void stroke(std::span<const canvas::Point> points, float width, canvas::Colour colour,
                canvas::Ends ends) override;
    void arc(canvas::Point centre, float radius, float width, float from, float to,
             canvas::Colour colour) override;
    void symbol(const canvas::Symbol& symbol, canvas::Point centre, canvas::Colour colour) override;
    void text(canvas::Point origin, const typeset::Line& line, canvas::Colour colour) override;
    void push_clip(const canvas::Rect& rect) override;
    void pop_clip() override { under_.pop_clip(); }

private:
    canvas::Point moved(canvas::Point p) const { return {p.x + offset_.x, p.y + offset_.y}; }
    canvas::Rect moved(const canvas::Rect& r) const { return r.moved(offset_.x, offset_.y); }

    canvas::Canvas& under_;
    float opacity_;
    canvas::Point offset_;
};

}  // namespace ui
