// SPDX-License-Identifier: MIT
//
// A canvas that turns what it is asked to draw into triangles with one texture.
#pragma once

#include "canvas/canvas.h"
#include "canvas/feather.h"
#include "canvas/stamps.h"
#include "canvas/triangle_list.h"

namespace canvas {

struct Piece;

class TriangleCanvas : public Canvas {
public:
    /// `stamps` and `atlas` belong together; both are borrowed.
    /// Both are borrowed.
    TriangleCanvas(Stamps& stamps, const Atlas& atlas) : stamps_(stamps), atlas_(atlas) {}
    TriangleCanvas(const TriangleCanvas&) = delete;
    TriangleCanvas& operator=(const TriangleCanvas&) = delete;

    /// Begins a frame of `size` pixels.
    void begin(Size size) { triangles_.begin(size); }

    /// What was drawn since `begin`. Good until the next one.
    const TriangleList& triangles() const { return triangles_; }

    void fill(const Rect& rect, float radius, const Paint& paint) override;
    void outline(const Rect& rect, float radius, float width, Colour colour) override;
    void shadow(const Rect& rect, float radius, float blur, Point offset, Colour colour) override;
    void polygon(std::span<const Point> corners, Colour colour) override;
    void stroke(std::span<const Point> points, float width, Colour colour, Ends ends) override;
    void arc(Point centre, float radius, float width, float from, float to, Colour colour) override;
    void symbol(const Symbol& symbol, Point centre, Colour colour) override;
    void text(Point origin, const typeset::Line& line, Colour colour) override;
    void push_clip(const Rect& rect) override { triangles_.push_clip(rect); }
    void pop_clip() override { triangles_.pop_clip(); }

private:
    enum class Middle { Solid, Stamped };

    Shade shade(const Paint& paint, const Rect& box) const;
    typeset::Bitmap picture_of(const PlacedSymbol& placed) const;
    void stamp(const Stamp& stamp, Point pen, Colour colour);
    void fill_middle(const Rect& rect, const Shade& shade);
    void stamp_piece(const Piece& across, const Piece& down, const Shade& shade);
    void stamp_corners(const Rect& rect, const Patch& corner, Middle middle, const Shade& shade);
    void stamp_outline(const Rect& rect, const Patch& corner, float width, const Shade& shade);

    Stamps& stamps_;
    const Atlas& atlas_;
    TriangleList triangles_;
    Feather feather_{triangles_};
};

}  // namespace canvas
