// SPDX-License-Identifier: MIT
//
// What can be drawn. Everything is in window pixels: scale is applied in layout, never by a
// transform, so that edges and glyphs stay sharp. Implemented by TriangleCanvas (for a window or
// a picture) and, in tests, by a canvas that writes down what it was asked for.
#pragma once

#include "canvas/geometry.h"
#include "typeset/line.h"

#include <span>

namespace canvas {

/// One colour, or a linear gradient over the shape's box.
struct Paint {
    enum class Direction { Flat, Across, Down };

    Colour from;
    Colour to;
    Direction direction = Direction::Flat;

    Paint(Colour colour) : from(colour), to(colour) {}
    Paint(Colour first, Colour last, Direction along) : from(first), to(last), direction(along) {}
    bool operator==(const Paint&) const = default;
};

enum class Ends { Open, Closed };

class Canvas;

/// A small picture in one colour: an icon, a shape. Its members tell all about it, so that a
/// canvas may draw it once and keep what came out.
struct Symbol {
    using Draw = void (*)(Canvas& canvas, const Symbol& symbol, Point centre, Colour colour);

    Draw draw = nullptr;
    int which = 0;    ///< of those that `draw` knows
    float size = 0;   ///< how far it reaches from its centre at most, in pixels
    float width = 0;  ///< of its lines, in pixels; 0 where it has none
    bool operator==(const Symbol&) const = default;
};

class Canvas {
public:
    virtual ~Canvas() = default;

    /// A rectangle with rounded corners; half the height or more makes a pill or a disc.
    virtual void fill(const Rect& rect, float radius, const Paint& paint) = 0;

    /// The edge of such a rectangle, `width` wide, drawn inside it.
    virtual void outline(const Rect& rect, float radius, float width, Colour colour) = 0;

    /// A soft shadow of such a rectangle moved by `offset`; `blur` is how far it fades out. What
    /// throws it is drawn over it: none is needed where that is.
    virtual void shadow(const Rect& rect, float radius, float blur, Point offset,
                        Colour colour) = 0;

    /// A polygon that is star-shaped seen from the middle of its corners.
    virtual void polygon(std::span<const Point> corners, Colour colour) = 0;

    /// A line through the points, with round ends where it is open.
    virtual void stroke(std::span<const Point> points, float width, Colour colour, Ends ends) = 0;

    /// Part of a ring around `centre`; angles in radians from the right, clockwise on screen.
    virtual void arc(Point centre, float radius, float width, float from, float to,
                     Colour colour) = 0;

    /// A symbol around `centre`; where it lies between pixels the nearest quarter will do.
    virtual void symbol(const Symbol& symbol, Point centre, Colour colour) {
        symbol.draw(*this, symbol, centre, colour);
    }

    /// Text whose baseline begins at `origin`.
    virtual void text(Point origin, const typeset::Line& line, Colour colour) = 0;

    /// What is drawn until the matching pop_clip shows only inside `rect` (rounded to whole
    /// pixels) and inside the clips around it.
    virtual void push_clip(const Rect& rect) = 0;
    virtual void pop_clip() = 0;
};

}  // namespace canvas
