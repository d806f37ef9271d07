// SPDX-License-Identifier: MIT
#include "ui/look.h"

#include "text/lengthened.h"
#include "text/typography.h"

#include <algorithm>

namespace ui {

float Look::reading_height(Type type) const {
    return px(token(type).line * (is_running(type) ? line_spacing : 1));
}

float Look::baseline(Type type, float box_height) const {
    // Centred on capitals, not on the line box: that is what the eye takes for the middle.
    return std::round((box_height + typesetter->metrics(style(type)).cap_height) / 2);
}

typeset::Style Look::style(Type type, bool fixed_digits) const {
    const TypeToken t = token(type);
    typeset::Style style;
    style.weight = t.weight;
    style.size = std::clamp(static_cast<int>(std::lround(t.size * scale.factor())), 8, 200);
    style.tracking = t.tracking * scale.factor();
    style.fixed_digits = fixed_digits;
    return style;
}

float Look::width(std::string_view text, Type type) const {
    return typesetter->width(text, style(type));
}

std::string Look::say(const text::Bilingual& text) const {
    const text::Language used = text.in(language).empty() ? text::other(language) : language;
    const std::string shown = text::typo(text.in(used), used);
    return longer > 0 ? text::lengthened(shown, longer) : shown;
}

}  // namespace ui
