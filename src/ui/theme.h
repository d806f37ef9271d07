// SPDX-License-Identifier: MIT
//
// Every colour of the program. Nothing outside this file and theme.cpp names a colour by value.
#pragma once

#include "canvas/geometry.h"

#include <array>
#include <cstddef>

namespace ui {

enum class ThemeName { Light, Dark, HighContrast };

/// Badges stop at six: triangle, diamond, disc, square, hexagon, star.
constexpr std::size_t badge_count = 6;

struct Theme {
    ThemeName name = ThemeName::Light;

    canvas::Colour bg, surface, raised, sunken;
    canvas::Colour border;         ///< decoration
    canvas::Colour border_strong;  ///< edges of controls
    canvas::Colour text, text2, text3;
    canvas::Colour primary, on_primary, primary_soft;
    canvas::Colour focus;
    canvas::Colour ok, on_ok, ok_soft;
    canvas::Colour bad, on_bad, bad_soft;
    canvas::Colour warn, warn_soft;
    canvas::Colour info, info_soft;
    canvas::Colour mark;   ///< behind quoted words
    canvas::Colour paper;  ///< behind a citation
    canvas::Colour track;  ///< the empty part of a bar or ring
    canvas::Colour rail;
    canvas::Colour shade;  ///< over the screen behind a dialog

    canvas::Colour hero_from, hero_to;  ///< a gradient, left to right
    canvas::Colour on_hero, on_hero2, on_hero_quiet, hero_focus;
    canvas::Colour hero_button, on_hero_button;
    std::array<canvas::Colour, 4> hero_shapes;

    canvas::Colour shadow;  ///< opaque; the strengths are below
    float shadow_near = 0;  ///< opacity of the small layer, 0 in high contrast
    float shadow_far = 0;   ///< opacity of the wide layer

    std::array<canvas::Colour, badge_count> badge;
    std::array<canvas::Colour, badge_count> badge_glyph;

    bool has_shadows() const { return shadow_far > 0; }
    bool is_high_contrast() const { return name == ThemeName::HighContrast; }
    bool is_dark() const { return name != ThemeName::Light; }
};

/// Names a colour without fixing the theme: `&Theme::text2`.
using Token = canvas::Colour Theme::*;

const Theme& theme(ThemeName name);

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
double contrast(canvas::Colour a, canvas::Colour b);

}  // namespace ui
