// SPDX-License-Identifier: MIT
#include "canvas/triangle_canvas.h"

#include "canvas/coverage.h"
#include "canvas/feather.h"
#include "canvas/path.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace canvas {

/// Along one axis, a piece of what is stamped: from where to where, and the texels at both ends.
struct Piece {
    float begin;
    float end;
    float first;
    float last;
};

namespace {

/// Larger corners are drawn as geometry: their pictures would fill the atlas.
constexpr float largest_stamped_radius = 64;

/// Glyphs larger than this stand on whole pixels: nobody sees the difference, and each would be
/// kept four times.
constexpr int largest_on_quarters = 32;

/// What is thinner gets fainter instead: both its edges would fall in one pixel.
constexpr float thinnest_shape = 0.999f;

/// In radians, a hair less than a circle.
constexpr float full_turn = 2 * pi - 0.0001F;

bool whole(float value) { return std::abs(value - std::round(value)) < 1.0f / 64; }

bool on_whole_pixels(const Rect& rect) {
    return whole(rect.x) && whole(rect.y) && whole(rect.right()) && whole(rect.bottom());
}

Rect snapped(const Rect& rect) {
    const float x = std::round(rect.x);
    const float y = std::round(rect.y);
    return {x, y, std::round(rect.right()) - x, std::round(rect.bottom()) - y};
}

float limited(float radius, const Rect& rect) {
    return std::clamp(radius, 0.0f, std::min(rect.width, rect.height) / 2);
}

/// At least a pixel wide and high around the same centre.
Rect thickened(const Rect& rect) {
    const float width = std::max(rect.width, 1.0f);
    const float height = std::max(rect.height, 1.0f);
    const Point centre = rect.centre();
    return {centre.x - width / 2, centre.y - height / 2, width, height};
}

Paint faded(const Paint& paint, float share) {
    return {paint.from.faded(share), paint.to.faded(share), paint.direction};
}

/// The nearest quarter of a pixel.
struct Quarters {
    float whole;  ///< the pixel
    int quarter;  ///< 0 to 3, right of it

    explicit Quarters(float at) {
        const float nearest = std::floor(at * 4 + 0.5F);
        whole = std::floor(nearest / 4);
        quarter = static_cast<int>(nearest - whole * 4);
    }
};

int quarters(float value) { return static_cast<int>(std::lround(value * 4)); }

/// The whole pixels in a rectangle.
Rect whole_pixels(const Rect& rect) {
    const float x = std::ceil(rect.x);
    const float y = std::ceil(rect.y);
    return {x, y, std::floor(rect.right()) - x, std::floor(rect.bottom()) - y};
}

/// The corners of a rectangle, squares of `side` or what there is room for.
std::array<Rect, 4> corners_of(const Rect& rect, float side) {
    const float wide = std::clamp(side, 0.0F, rect.width / 2);
    const float high = std::clamp(side, 0.0F, rect.height / 2);
    const float right = rect.right() - wide;
    const float bottom = rect.bottom() - high;
    return {Rect{rect.x, rect.y, wide, high}, Rect{right, rect.y, wide, high},
            Rect{rect.x, bottom, wide, high}, Rect{right, bottom, wide, high}};
}

/// What is left of `whole` around `hole`, if there is one: above it, left, right and below.
std::array<Rect, 4> frame_around(const Rect& whole, const Rect& hole) {
    const Rect cut = intersection(whole, hole);
    if (cut.empty()) {
        return {whole};
    }
    return {Rect{whole.x, whole.y, whole.width, cut.y - whole.y},
            Rect{whole.x, cut.y, cut.x - whole.x, cut.height},
            Rect{cut.right(), cut.y, whole.right() - cut.right(), cut.height},
            Rect{whole.x, cut.bottom(), whole.width, whole.bottom() - cut.bottom()}};
}

Rect around(std::span<const Point> points, float margin) {
    if (points.empty()) {
        return {};
    }
    const auto [left, right] = std::ranges::minmax(points, {}, &Point::x);
    const auto [top, bottom] = std::ranges::minmax(points, {}, &Point::y);
    return Rect{left.x, top.y, right.x - left.x, bottom.y - top.y}.inset(-margin);
}

/// The pieces of a shape stamped from its corners, along one axis. The middle one repeats the last
/// texel of the corner; the far corner is the near one mirrored.
std::array<Piece, 3> pieces(float begin, float length, int corner_begin, int corner_side) {
    const float corner = std::min(static_cast<float>(corner_side), length / 2);
    const auto first = static_cast<float>(corner_begin);
    const float last = first + corner;
    const float end = begin + length;
    return {Piece{begin, begin + corner, first, last},
            Piece{begin + corner, end - corner, last - 0.5F, last - 0.5F},
            Piece{end - corner, end, last, first}};
}

/// What is left of the near or the far piece where only the outer `depth` is.
Piece outer(const Piece& piece, float depth) {
    const float kept = std::min(depth, piece.end - piece.begin);
    return piece.first < piece.last
               ? Piece{piece.begin, piece.begin + kept, piece.first, piece.first + kept}
               : Piece{piece.end - kept, piece.end, piece.last + kept, piece.last};
}

}  // namespace

Shade TriangleCanvas::shade(const Paint& paint, const Rect& box) const {
    return {paint, box, atlas_.opaque()};
}

void TriangleCanvas::stamp_piece(const Piece& across, const Piece& down, const Shade& shade) {
    if (across.begin >= across.end || down.begin >= down.end) {
        return;
    }
    const auto vertex = [&](float x, float y, float column, float row) {
        Vertex out = shade.at({x, y});
        out.texel = {column, row};
        return out;
    };
    triangles_.quad(vertex(across.begin, down.begin, across.first, down.first),
                    vertex(across.end, down.begin, across.last, down.first),
                    vertex(across.end, down.end, across.last, down.last),
                    vertex(across.begin, down.end, across.first, down.last));
}

void TriangleCanvas::stamp_corners(const Rect& rect, const Patch& corner, Middle middle,
                                   const Shade& shade) {
    const auto across = pieces(rect.x, rect.width, corner.x, corner.width);
    const auto down = pieces(rect.y, rect.height, corner.y, corner.height);
    for (const Piece& row : down) {
        if (&row == &down[1] && middle == Middle::Solid) {
            continue;
        }
        for (const Piece& column : across) {
            stamp_piece(column, row, shade);
        }
    }
}

/// The corners, and between them the edge alone, `width` pixels wide.
void TriangleCanvas::stamp_outline(const Rect& rect, const Patch& corner, float width,
                                   const Shade& shade) {
    const auto across = pieces(rect.x, rect.width, corner.x, corner.width);
    const auto down = pieces(rect.y, rect.height, corner.y, corner.height);
    for (const std::size_t side : {0, 2}) {
        stamp_piece(across[0], down[side], shade);
        stamp_piece(across[1], outer(down[side], width), shade);
        stamp_piece(across[2], down[side], shade);
        stamp_piece(outer(across[side], width), down[1], shade);
    }
}

void TriangleCanvas::fill(const Rect& rect, float radius, const Paint& paint) {
    if (rect.empty() || triangles_.hidden(rect.inset(-1))) {
        return;
    }
    if (const float thinnest = std::min(rect.width, rect.height); thinnest < thinnest_shape) {
        fill(thickened(rect), radius, faded(paint, thinnest));
        return;
    }
    const float round = limited(radius, rect);
    if (!on_whole_pixels(rect) || round > largest_stamped_radius) {
        feather_.fill(rect, round, shade(paint, rect));
        return;
    }
    const Rect pixels = snapped(rect);
    const Shade over = shade(paint, pixels);
    float corner = 0;
    if (round > 0) {
        const Patch stamp = stamps_.corner(quarters(round), 0).patch;
        corner = std::min(static_cast<float>(stamp.height), pixels.height / 2);
        stamp_corners(pixels, stamp, Middle::Solid, over);
    }
    fill_middle({pixels.x, pixels.y + corner, pixels.width, pixels.height - 2 * corner}, over);
}

/// The part of a shape, from side to side, that no corner reaches.
void TriangleCanvas::fill_middle(const Rect& rect, const Shade& shade) {
    if (rect.empty()) {
        return;
    }
    if (shade.paint.direction == Paint::Direction::Flat && shade.paint.from.alpha == 255) {
        triangles_.solid(rect, shade.paint.from, shade.texel);
        return;
    }
    triangles_.quad(shade.at({rect.x, rect.y}), shade.at({rect.right(), rect.y}),
                    shade.at({rect.right(), rect.bottom()}), shade.at({rect.x, rect.bottom()}));
}

void TriangleCanvas::outline(const Rect& rect, float radius, float width, Colour colour) {
    if (rect.empty() || width <= 0 || triangles_.hidden(rect.inset(-1))) {
        return;
    }
    const float thick = std::min({width, rect.width / 2, rect.height / 2});
    const float round = limited(radius, rect);
    if (on_whole_pixels(rect) && std::max(round, thick) <= largest_stamped_radius) {
        const Rect pixels = snapped(rect);
        const Stamp corner = stamps_.corner(quarters(round), std::max(1, quarters(thick)));
        stamp_outline(pixels, corner.patch, std::ceil(thick), shade(colour, pixels));
        return;
    }
    feather_.outline(rect, round, thick, shade(colour, rect));
}

void TriangleCanvas::shadow(const Rect& rect, float radius, float blur, Point offset,
                            Colour colour) {
    const Rect thrown = snapped(rect.moved(offset.x, offset.y));
    const int fade = std::max(0, static_cast<int>(std::lround(blur)));
    const Rect reach = thrown.inset(static_cast<float>(-fade));
    if (thrown.empty() || triangles_.hidden(reach)) {
        return;
    }
    const int round = static_cast<int>(std::lround(limited(radius, thrown)));
    const Patch stamp = stamps_.shadow(round, fade).patch;
    const auto draw = [&](const Rect& part) {
        if (!part.empty() && !triangles_.hidden(part)) {
            triangles_.push_clip(part);
            stamp_corners(reach, stamp, Middle::Stamped, shade(colour, reach));
            triangles_.pop_clip();
        }
    };
    // All around what throws it, and behind its round corners.
    const Rect body = whole_pixels(rect);
    std::ranges::for_each(frame_around(reach, body), draw);
    std::ranges::for_each(corners_of(body, std::ceil(limited(radius, rect))), draw);
}

void TriangleCanvas::polygon(std::span<const Point> corners, Colour colour) {
    const Rect box = around(corners, 1);
    if (corners.empty() || triangles_.hidden(box)) {
        return;
    }
    Point centre;
    for (const Point corner : corners) {
        centre.x += corner.x / static_cast<float>(corners.size());
        centre.y += corner.y / static_cast<float>(corners.size());
    }
    feather_.fill(corners, centre, shade(colour, box));
}

void TriangleCanvas::stroke(std::span<const Point> points, float width, Colour colour, Ends ends) {
    // A mitre reaches at most the square root of two times the half width out.
    const Rect box = around(points, width + 1);
    if (points.size() > 1 && width > 0 && !triangles_.hidden(box)) {
        feather_.stroke(points, width, ends, shade(colour, box));
    }
}

void TriangleCanvas::arc(Point centre, float radius, float width, float from, float to,
                         Colour colour) {
    const float reach = radius + width / 2;
    const Rect box{centre.x - reach, centre.y - reach, 2 * reach, 2 * reach};
    if (width <= 0 || triangles_.hidden(box.inset(-1))) {
        return;
    }
    if (to - from >= full_turn && on_whole_pixels(box) && reach <= largest_stamped_radius) {
        outline(box, reach, width, colour);
        return;
    }
    feather_.arc(centre, radius, width, from, to, shade(colour, box));
}

/// The symbol in white around the origin of a canvas of its own.
typeset::Bitmap TriangleCanvas::picture_of(const PlacedSymbol& placed) const {
    const float reach = std::ceil(placed.symbol.size) + 1;
    TriangleCanvas own(stamps_, atlas_);
    own.begin({2 * reach, 2 * reach});
    const auto quarter = [](int quarters) { return static_cast<float>(quarters) / 4; };
    placed.symbol.draw(own, placed.symbol,
                       {reach + quarter(placed.right), reach + quarter(placed.down)},
                       {255, 255, 255});
    typeset::Bitmap picture = coverage_of(own.triangles().vertices(), atlas_);
    picture.left -= static_cast<int>(reach);
    picture.top += static_cast<int>(reach);
    return picture;
}

void TriangleCanvas::symbol(const Symbol& symbol, Point centre, Colour colour) {
    const float reach = symbol.size + 1;
    if (triangles_.hidden({centre.x - reach, centre.y - reach, 2 * reach, 2 * reach})) {
        return;
    }
    if (symbol.size > largest_stamped_radius) {
        symbol.draw(*this, symbol, centre, colour);
        return;
    }
    const Quarters x(centre.x);
    const Quarters y(centre.y);
    const PlacedSymbol placed{symbol, x.quarter, y.quarter};
    stamp(stamps_.symbol(placed, [&] { return picture_of(placed); }), {x.whole, y.whole}, colour);
}

void TriangleCanvas::stamp(const Stamp& stamp, Point pen, Colour colour) {
    const Patch& patch = stamp.patch;
    if (patch.width == 0) {
        return;
    }
    const float x = pen.x + static_cast<float>(stamp.left);
    const float y = pen.y + static_cast<float>(stamp.top);
    const auto vertex = [&](int right, int down) {
        return Vertex{{x + static_cast<float>(right), y + static_cast<float>(down)},
                      colour,
                      {static_cast<float>(patch.x + right), static_cast<float>(patch.y + down)}};
    };
    triangles_.quad(vertex(0, 0), vertex(patch.width, 0), vertex(patch.width, patch.height),
                    vertex(0, patch.height));
}

void TriangleCanvas::text(Point origin, const typeset::Line& line, Colour colour) {
    const auto em = static_cast<float>(line.style.size);
    const Rect box{origin.x - em, origin.y - 2 * em, line.width + 2 * em, 3 * em};
    if (triangles_.hidden(box)) {
        return;
    }
    const bool on_quarters = line.style.size <= largest_on_quarters;
    for (const typeset::Glyph& glyph : line.glyphs) {
        const float x = origin.x + glyph.x;
        const Quarters pen(on_quarters ? x : std::floor(x + 0.5F));
        stamp(stamps_.glyph(glyph.face, glyph.index, line.style.size, pen.quarter),
              {pen.whole, std::round(origin.y + glyph.y)}, colour);
    }
}

}  // namespace canvas
