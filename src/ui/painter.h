// SPDX-License-Identifier: MIT
//
// What a widget draws with: the canvas, the look, and the shapes that all widgets share.
#pragma once

#include "canvas/canvas.h"
#include "ui/icon.h"
#include "ui/look.h"

#include <string_view>

namespace ui {

class Widget;

enum class Side { Left, Centre, Right };

/// Which widgets the player's attention is on; null where none.
struct Attention {
    const Widget* focused = nullptr;
    const Widget* hovered = nullptr;
    const Widget* pressed = nullptr;
    bool focus_visible = false;
};

class Painter {
public:
    /// `arrival` is how far what arrives has come, 0 to 1.
    Painter(canvas::Canvas& canvas, const Look& look, const Attention& attention, float arrival = 1)
        : canvas_(canvas), look_(look), attention_(attention), arrival_(arrival) {}

    /// The same on another canvas, where everything has arrived.
    Painter on(canvas::Canvas& canvas) const { return {canvas, look_, attention_}; }
    float arrival() const { return arrival_; }

    canvas::Canvas& canvas() const { return canvas_; }
    const Look& look() const { return look_; }
    const Theme& theme() const { return *look_.theme; }
    float px(float dp) const { return look_.px(dp); }

    bool focused(const Widget& widget) const { return attention_.focused == &widget; }
    bool hovered(const Widget& widget) const { return attention_.hovered == &widget; }
    bool pressed(const Widget& widget) const {
        return hovered(widget) && attention_.pressed == &widget;
    }

    /// One line on the middle of `box`, at a side of it.
    void text(const canvas::Rect& box, std::string_view text, Type type, canvas::Colour colour,
              Side side = Side::Left, bool fixed_digits = false) const;

    /// A white sheet with its shadows and edge. Radius in dp.
    void card(const canvas::Rect& box, float radius) const;
    void shadows(const canvas::Rect& box, float radius) const;
    /// A coloured area without shadow, edged in high contrast, where colour alone would vanish.
    void area(const canvas::Rect& box, float radius, canvas::Colour fill,
              canvas::Colour edge_in_high_contrast) const;
    void icon(Icon icon, canvas::Point centre, float size, canvas::Colour colour,
              float width = 0) const;
    void badge(const canvas::Rect& box, std::size_t index) const;
    /// A disc with a check or a cross, for verdicts and choices; `size` in dp.
    void sign(canvas::Point centre, float size, Icon icon, canvas::Colour disc,
              canvas::Colour glyph) const;

    /// A key as printed on a keyboard; "Enter" is drawn as its arrow. Box height is its own.
    /// The keycap of a choice, in a box as wide as it needs; none where it has no key.
    void choice_key(const canvas::Rect& box, std::string_view key, canvas::Colour text,
                    canvas::Colour edge) const;
    void keycap(const canvas::Rect& box, std::string_view key, canvas::Colour text,
                canvas::Colour edge) const;

    /// The ring around what the keyboard acts on, if the widget is that and it is to be seen.
    void focus_ring(const Widget& widget, const canvas::Rect& box, float radius) const;
    void focus_ring(const Widget& widget, const canvas::Rect& box, float radius,
                    canvas::Colour colour) const;

private:
    canvas::Canvas& canvas_;
    const Look& look_;
    const Attention& attention_;
    float arrival_;
};

/// Pixels that the keycap of a choice needs, and is high.
float choice_key_width(const Look& look, std::string_view key);
float choice_key_height(const Look& look);

/// Pixels that a keycap needs.
float keycap_width(const Look& look, std::string_view key);

/// The key that is drawn as an arrow, not written.
constexpr std::string_view enter_key = "Enter";

}  // namespace ui
