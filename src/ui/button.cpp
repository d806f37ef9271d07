// SPDX-License-Identifier: MIT
#include "ui/button.h"

#include "ui/spacing.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float icon_size = 16;
/// The main action is the easiest to find and to hit.
constexpr float least_main_width = 176;

Type type_of(bool plain) { return plain ? Type::Label : Type::Button; }

}  // namespace

float Button::content_width(const Look& look) const {
    float width = std::ceil(look.width(label_, type_of(plain())));
    if (!key_.empty()) {
        width += look.px(Gap::medium) + keycap_width(look, key_);
    }
    if (icon_ != Icon::None) {
        width += look.px(icon_size) + look.px(Gap::small);
    }
    return width;
}

float Button::natural_width(const Look& look) const {
    const float side = plain() ? Gap::small : small_ ? Gap::wide : Gap::panel;
    const float natural = content_width(look) + 2 * look.px(side);
    const bool main = rank_ == Rank::Main || rank_ == Rank::Hero;
    return main && !look.scale.compact() ? std::max(natural, look.px(least_main_width)) : natural;
}

float Button::height(const Look& look, float) const {
    return look.px(small_ || plain() ? Extent::target : Extent::button);
}

Reply Button::key(const canvas::KeyPressed& key, const Surroundings&) {
    return activates(key) ? Reply::emit(std::monostate{}) : Reply::ignored();
}

Button::Inks Button::draw_ground(const Painter& painter) const {
    const Theme& t = painter.theme();
    canvas::Canvas& canvas = painter.canvas();
    const float r = painter.px(Radius::button);
    const bool hovered = painter.hovered(*this);
    const bool pressed = painter.pressed(*this);
    switch (rank_) {
        case Rank::Main:
            if (t.has_shadows()) {
                canvas.shadow(box_, r, painter.px(Gap::medium), {0, painter.px(5)},
                              t.primary.faded(t.is_dark() ? 0.26F : 0.32F));
            }
            canvas.fill(box_, r,
                        pressed   ? mix(t.primary, t.text, 0.18F)
                        : hovered ? mix(t.primary, t.text, 0.09F)
                                  : t.primary);
            return {t.on_primary, t.on_primary.faded(0.55F), t.focus};
        case Rank::Secondary:
            canvas.fill(box_, r, pressed ? t.sunken : t.surface);
            canvas.outline(box_, r, painter.px(Extent::thick_line),
                           hovered ? t.text2 : t.border_strong);
            return {t.text, t.border_strong, t.focus};
        case Rank::Hero:
            canvas.fill(box_, r, hovered ? mix(t.hero_button, t.hero_from, 0.08F) : t.hero_button);
            return {t.on_hero_button, t.on_hero_button.faded(0.45F), t.hero_focus};
        case Rank::HeroPlain:
            if (hovered) {
                canvas.fill(box_, r, t.on_hero.faded(0.12F));
            }
            return {t.on_hero, t.on_hero, t.hero_focus};
        case Rank::Plain: break;
    }
    if (hovered) {
        painter.area(box_, Radius::button, t.primary_soft, t.border);
    }
    return {t.primary, t.border_strong, t.focus};
}

void Button::draw(const Painter& painter) const {
    const Inks inks = draw_ground(painter);
    const Look& look = painter.look();
    const Type type = type_of(plain());
    float x = std::round(box_.x + (box_.width - content_width(look)) / 2);
    const float middle = box_.centre().y;
    const float icon = painter.px(icon_size);
    const bool icon_last = plain() && icon_ == Icon::Chevron;
    if (icon_ != Icon::None && !icon_last) {
        painter.icon(icon_, {x + icon / 2, middle}, icon_size, inks.text);
        x += icon + painter.px(Gap::small);
    }
    painter.text({x, box_.y, 0, box_.height}, label_, type, inks.text);
    x += std::ceil(look.width(label_, type));
    if (icon_last) {
        painter.icon(icon_, {x + painter.px(Gap::small) + icon / 2, middle}, 14, inks.text);
    }
    if (!key_.empty()) {
        const float high = painter.px(Extent::keycap);
        x += painter.px(Gap::medium);
        painter.keycap({x, std::round(middle - high / 2), keycap_width(look, key_), high}, key_,
                       inks.text, inks.keycap_edge);
    }
    painter.focus_ring(*this, box_, Radius::button, inks.ring);
}

float IconButton::natural_width(const Look& look) const { return look.px(Extent::target); }

float IconButton::height(const Look& look, float) const { return look.px(Extent::target); }

Reply IconButton::pressed() const {
    return value_ ? Reply::emit(*value_) : Reply::emit(std::monostate{});
}

Reply IconButton::key(const canvas::KeyPressed& key, const Surroundings&) {
    return activates(key) ? pressed() : Reply::ignored();
}

void IconButton::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const float r = painter.px(Radius::button);
    const bool hovered = painter.hovered(*this);
    painter.canvas().fill(box_, r, painter.pressed(*this) ? t.sunken : t.surface);
    painter.canvas().outline(box_, r, painter.px(Extent::line),
                             hovered ? t.border_strong : t.border);
    painter.icon(icon_, box_.centre(), 17, hovered ? t.text : t.text2);
    painter.focus_ring(*this, box_, Radius::button);
}

}  // namespace ui
