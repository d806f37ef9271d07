// SPDX-License-Identifier: MIT
//
// Icons and answer shapes, drawn as lines and polygons: no font has all of them.
#pragma once

#include "canvas/canvas.h"
#include "ui/theme.h"

namespace ui {

enum class Icon {
    None,
    Check,
    Cross,
    Chevron,
    Back,
    Enter,
    Home,
    Play,
    Pause,
    Gear,
    Help,
    Flame,
    Star,
    Bolt,
    Quote,
    Book,
    Layers,
    Target,
    Light,
    Sun,
    Moon,
    Contrast,
    Minus,
    Plus,
    Warning,
    Repeat,
    Bulb,
    Skip,
    Left,
    Right,
    Up,
    Down,
    Timeline,
    Search,
    Box,
    Flag,
    Copy,
    Leave,
    List,
    Heart,
    People,
    Keyboard,
    Sound,
};

/// Fits a square of `size` pixels around `centre`. `width` of its lines in pixels; 0: in
/// proportion.
void draw_icon(canvas::Canvas& canvas, Icon icon, canvas::Point centre, float size,
               canvas::Colour colour, float width = 0);

/// Triangle, diamond, disc, square, hexagon, star for 0 to 5; `radius` is the size by eye, equal
/// for all.
void draw_shape(canvas::Canvas& canvas, std::size_t shape, canvas::Point centre, float radius,
                canvas::Colour colour);

/// The badge of an answer: its shape on its colour. `index` above 5 has none and draws nothing.
void draw_badge(canvas::Canvas& canvas, const Theme& theme, const canvas::Rect& box,
                std::size_t index);

/// The mark of the program, on its gradient.
void draw_logo(canvas::Canvas& canvas, const Theme& theme, const canvas::Rect& box);

}  // namespace ui
