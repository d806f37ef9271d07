// SPDX-License-Identifier: MIT
#include "ui/painter.h"

#include "ui/spacing.h"

#include <algorithm>

namespace ui {

void Painter::text(const canvas::Rect& box, std::string_view text, Type type, canvas::Colour colour,
                   Side side, bool fixed_digits) const {
    if (text.empty()) {
        return;
    }
    const auto line = look_.typesetter->shared_line(text, look_.style(type, fixed_digits));
    float x = box.x;
    if (side == Side::Centre) {
        x += std::round((box.width - line->width) / 2);
    } else if (side == Side::Right) {
        x += box.width - line->width;
    }
    canvas_.text({x, box.y + look_.baseline(type, box.height)}, *line, colour);
}

void Painter::shadows(const canvas::Rect& box, float radius) const {
    const Theme& t = theme();
    if (!t.has_shadows()) {
        return;
    }
    canvas_.shadow(box, px(radius), px(18), {0, px(6)}, t.shadow.faded(t.shadow_far));
    canvas_.shadow(box, px(radius), px(4), {0, px(1)}, t.shadow.faded(t.shadow_near));
}

void Painter::card(const canvas::Rect& box, float radius) const {
    const Theme& t = theme();
    shadows(box, radius);
    canvas_.fill(box, px(radius), t.surface);
    canvas_.outline(box, px(radius), px(Extent::line),
                    t.is_dark() ? t.border : t.border.faded(0.7F));
}

void Painter::area(const canvas::Rect& box, float radius, canvas::Colour fill,
                   canvas::Colour edge_in_high_contrast) const {
    const float r = std::min(px(radius), box.height / 2);
    canvas_.fill(box, r, fill);
    if (theme().is_high_contrast()) {
        canvas_.outline(box, r, px(Extent::line), edge_in_high_contrast);
    }
}

void Painter::icon(Icon icon, canvas::Point centre, float size, canvas::Colour colour,
                   float width) const {
    draw_icon(canvas_, icon, centre, px(size), colour, width * look_.scale.factor());
}

void Painter::badge(const canvas::Rect& box, std::size_t index) const {
    draw_badge(canvas_, theme(), box, index);
}

void Painter::sign(canvas::Point centre, float size, Icon icon, canvas::Colour disc,
                   canvas::Colour glyph) const {
    const float r = px(size / 2);
    canvas_.fill({centre.x - r, centre.y - r, 2 * r, 2 * r}, r, disc);
    this->icon(icon, centre, size / 2, glyph, std::max(1.9F, size * 0.062F));
}

float choice_key_height(const Look& look) { return look.px(28); }

float choice_key_width(const Look& look, std::string_view key) {
    return std::max(choice_key_height(look),
                    std::ceil(look.width(key, Type::Strong)) + look.px(14));
}

void Painter::choice_key(const canvas::Rect& box, std::string_view key, canvas::Colour text,
                         canvas::Colour edge) const {
    if (key.empty()) {
        return;
    }
    canvas_.outline(box, px(Radius::keycap), px(Extent::line), edge);
    this->text(box, key, Type::Strong, text, Side::Centre);
}

float keycap_width(const Look& look, std::string_view key) {
    if (key == enter_key) {
        return look.px(26);
    }
    return std::max(look.px(24), std::ceil(look.width(key, Type::Keycap)) + look.px(14));
}

void Painter::keycap(const canvas::Rect& box, std::string_view key, canvas::Colour text,
                     canvas::Colour edge) const {
    if (key.empty()) {
        return;
    }
    canvas_.outline(box, px(Radius::keycap), px(Extent::line), edge);
    if (key == enter_key) {
        icon(Icon::Enter, box.centre(), 11, text, 1.5F);
    } else {
        this->text(box, key, Type::Keycap, text, Side::Centre);
    }
}

void Painter::focus_ring(const Widget& widget, const canvas::Rect& box, float radius) const {
    focus_ring(widget, box, radius, theme().focus);
}

void Painter::focus_ring(const Widget& widget, const canvas::Rect& box, float radius,
                         canvas::Colour colour) const {
    if (!focused(widget) || !(attention_.focus_visible || theme().is_high_contrast())) {
        return;
    }
    constexpr float ring = 3;
    constexpr float space = 2;
    canvas_.outline(box.inset(-px(ring + space)), px(radius + ring + space), px(ring), colour);
}

}  // namespace ui
