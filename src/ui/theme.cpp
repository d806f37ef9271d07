// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

using canvas::rgb;

constexpr Theme light() {
    Theme t;
    t.name = ThemeName::Light;
    t.bg = rgb(0xF5F4F0);
    t.surface = rgb(0xFFFFFF);
    t.raised = rgb(0xFFFFFF);
    t.sunken = rgb(0xECEAE3);
    t.border = rgb(0xDFDCD3);
    t.border_strong = rgb(0x85827A);
    t.text = rgb(0x1A1B25);
    t.text2 = rgb(0x4A4D5E);
    t.text3 = rgb(0x626576);
    t.primary = rgb(0x4F3CC9);
    t.on_primary = rgb(0xFFFFFF);
    t.primary_soft = rgb(0xECE9FB);
    t.focus = rgb(0x1B57D6);
    t.ok = rgb(0x156F5F);
    t.on_ok = rgb(0xFFFFFF);
    t.ok_soft = rgb(0xDDF3EC);
    t.bad = rgb(0xCF1C0B);
    t.on_bad = rgb(0xFFFFFF);
    t.bad_soft = rgb(0xFCE7E3);
    t.warn = rgb(0x8A4B00);
    t.warn_soft = rgb(0xFBEBD3);
    t.info = rgb(0x1B57A8);
    t.info_soft = rgb(0xE2EDFA);
    t.mark = rgb(0xFFEFB0);
    t.paper = rgb(0xFAF8F3);
    t.track = rgb(0xE4E1D9);
    t.rail = rgb(0xFFFFFF);
    t.shade = {0x0B, 0x0A, 0x20, 120};
    t.hero_from = rgb(0x3A2AA8);
    t.hero_to = rgb(0x7446DA);
    t.on_hero = rgb(0xFFFFFF);
    t.on_hero2 = rgb(0xE9E5FF);
    t.on_hero_quiet = rgb(0xDDD6FF);
    t.hero_focus = rgb(0xFFE08A);
    t.hero_button = rgb(0xFFFFFF);
    t.on_hero_button = rgb(0x2A1C8A);
    t.hero_shapes = {rgb(0xFFE08A), rgb(0x9EF0DA), rgb(0xFFB199), rgb(0xD9C9FF)};
    t.shadow = rgb(0x0B0A20);
    t.shadow_near = 0.07F;
    t.shadow_far = 0.08F;
    t.badge = {rgb(0xA12916), rgb(0x0A2D8F), rgb(0xF1D044),
               rgb(0x117E6E), rgb(0xA647B1), rgb(0x2D323E)};
    t.badge_glyph = {rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0x1A1B25),
                     rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF)};
    return t;
}

constexpr Theme dark() {
    Theme t = light();
    t.name = ThemeName::Dark;
    t.bg = rgb(0x11121B);
    t.surface = rgb(0x1A1C29);
    t.raised = rgb(0x222536);
    t.sunken = rgb(0x0C0D14);
    t.border = rgb(0x2D3043);
    t.border_strong = rgb(0x777D9A);
    t.text = rgb(0xF2F3F9);
    t.text2 = rgb(0xBCC0D4);
    t.text3 = rgb(0x9BA0B8);
    t.primary = rgb(0xA79BFF);
    t.on_primary = rgb(0x15103A);
    t.primary_soft = rgb(0x2A2650);
    t.focus = rgb(0x6FB4FF);
    t.ok = rgb(0x7FE8CB);
    t.on_ok = rgb(0x0C0D14);
    t.ok_soft = rgb(0x12372F);
    t.bad = rgb(0xFF7B66);
    t.on_bad = rgb(0x0C0D14);
    t.bad_soft = rgb(0x43201C);
    t.warn = rgb(0xF5BE6A);
    t.warn_soft = rgb(0x3A2C14);
    t.info = rgb(0x86BBF7);
    t.info_soft = rgb(0x172E4A);
    t.mark = rgb(0x4A4119);
    t.paper = rgb(0x0C0D14);
    t.track = rgb(0x222536);
    t.rail = rgb(0x151722);
    t.shade = {0x00, 0x00, 0x00, 150};
    t.hero_from = rgb(0x3A2C9E);
    t.hero_to = rgb(0x6E49D8);
    t.shadow_near = 0.32F;
    t.shadow_far = 0.36F;
    t.badge = {rgb(0xF07543), rgb(0x3F8DED), rgb(0xFDE354),
               rgb(0x5BDFB7), rgb(0xDEAAE4), rgb(0xE1E2EA)};
    t.badge_glyph.fill(rgb(0x11121B));
    return t;
}

constexpr Theme high_contrast() {
    Theme t = dark();
    constexpr canvas::Colour black = rgb(0x000000);
    constexpr canvas::Colour white = rgb(0xFFFFFF);
    t.name = ThemeName::HighContrast;
    t.bg = t.surface = t.raised = t.sunken = t.primary_soft = t.ok_soft = t.bad_soft = t.warn_soft =
        t.info_soft = t.paper = t.track = t.rail = t.shade = black;
    t.border = t.border_strong = t.text = t.text2 = white;
    t.text3 = rgb(0xE6E6E6);
    t.primary = rgb(0xFFE14D);
    t.on_primary = t.on_ok = t.on_bad = black;
    t.focus = rgb(0x00E5FF);
    t.ok = rgb(0x6CFFC8);
    t.bad = rgb(0xFF8E80);
    t.warn = rgb(0xFFC04D);
    t.info = rgb(0x8CC8FF);
    t.mark = rgb(0x3D3600);
    t.hero_from = t.hero_to = black;
    t.on_hero = t.on_hero2 = t.on_hero_quiet = white;
    t.hero_focus = t.focus;
    t.hero_button = t.primary;
    t.on_hero_button = black;
    t.shadow_near = 0;
    t.shadow_far = 0;
    return t;
}

constexpr Theme light_theme = light();
constexpr Theme dark_theme = dark();
constexpr Theme high_contrast_theme = high_contrast();

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(canvas::Colour c) {
    return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue);
}

}  // namespace

const Theme& theme(ThemeName name) {
    switch (name) {
        case ThemeName::Light: return light_theme;
        case ThemeName::Dark: return dark_theme;
        case ThemeName::HighContrast: return high_contrast_theme;
    }
    return light_theme;
}

double contrast(canvas::Colour a, canvas::Colour b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace ui
