// SPDX-License-Identifier: MIT
#include "ui/hero.h"

#include "ui/spacing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {
namespace {

constexpr float full_turn = 2 * std::numbers::pi_v<float>;
constexpr float narrow_entry = 48;
constexpr float logo = 40;
/// Above and below the logo.
constexpr float logo_room = 24;
constexpr float narrow_logo = 32;
constexpr float first_entry = 96;
constexpr float entry_gap = 10;
/// Below this width the words need the room of the shapes.
constexpr float least_hero_with_sky = 560;

float rail_width(const Look& look) {
    return look.px(look.scale.compact() ? Extent::narrow_rail : Extent::rail);
}

}  // namespace

void Hero::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    canvas::Canvas& canvas = painter.canvas();
    const float r = painter.px(Radius::hero);
    if (t.has_shadows()) {
        canvas.shadow(box_, r, painter.px(26), {0, painter.px(12)},
                      t.hero_from.faded(t.is_dark() ? 0.5F : 0.34F));
    }
    canvas.fill(box_, r, canvas::Paint(t.hero_from, t.hero_to, canvas::Paint::Direction::Across));
    if (t.is_high_contrast()) {
        canvas.outline(box_, r, painter.px(2), t.border);
    } else if (box_.width >= painter.px(least_hero_with_sky)) {
        draw_sky(painter);
    }
    Padded::draw(painter);
}

void Hero::draw_sky(const Painter& painter) const {
    const Theme& t = painter.theme();
    canvas::Canvas& canvas = painter.canvas();
    canvas.push_clip(box_);
    const auto px = [&](float dp) { return painter.px(dp); };
    // Positions are those of a hero 212 high, from its right end.
    const auto at = [&](float left, float top) {
        return canvas::Point{box_.right() - px(left), box_.y + px(top)};
    };
    const canvas::Point sun = at(56, 74);
    for (const float radius : {58.0F, 112.0F, 176.0F}) {
        const float strength = radius > 150 ? 0.09F : 0.13F;
        canvas.arc(sun, px(radius), px(2), 0, full_turn, t.on_hero.faded(strength));
    }
    draw_shape(canvas, 0, at(142, 46), px(20), t.hero_shapes[0].faded(0.92F));
    draw_shape(canvas, 1, at(84, 116), px(24), t.hero_shapes[1].faded(0.92F));
    const float disc = px(13);
    const canvas::Point moon = at(56, 16);
    canvas.fill({moon.x - disc, moon.y - disc, 2 * disc, 2 * disc}, disc, t.on_hero.faded(0.92F));
    draw_shape(canvas, 3, at(166, 154), px(14), t.hero_shapes[2].faded(0.92F));
    draw_shape(canvas, 4, at(24, 170), px(19), t.hero_shapes[3].faded(0.92F));
    canvas.pop_clip();
}

float Rail::natural_width(const Look& look) const { return rail_width(look); }

float Rail::height(const Look& look, float) const {
    const auto count = static_cast<float>(children_.size());
    return count * look.px(Extent::target) + (count + 1) * look.px(Gap::hair);
}

Rail::Spread Rail::spread(const Look& look, float height) const {
    const bool compact = look.scale.compact();
    const float entry = look.px(compact ? narrow_entry : Extent::rail_entry);
    const auto count = static_cast<float>(children_.size());
    const Spread roomy{look.px(compact ? logo + logo_room : first_entry), entry,
                       look.px(compact ? Gap::tiny : entry_gap)};
    const Spread tight{look.px(logo + (compact ? 1 : 2) * Gap::normal), entry, look.px(Gap::tiny)};
    for (const Spread& spread : {roomy, tight}) {
        if (spread.top + count * (spread.entry + spread.gap) <= height) {
            return spread;
        }
    }
    // The logo gives way before any entry does.
    const float gap = look.px(Gap::hair);
    return {0, std::clamp(std::floor((height - gap) / count) - gap, look.px(Extent::target), entry),
            gap};
}

void Rail::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    const float side = look.px(look.scale.compact() ? Gap::tiny : Gap::medium);
    const Spread spread = this->spread(look, box.height);
    has_logo_ = spread.top > 0;
    float y = box.y + std::max(spread.top, spread.gap);
    for (std::size_t i = 0; i < children_.size(); ++i) {
        if (i + 1 == children_.size()) {
            y = std::max(y, box.bottom() - spread.entry - look.px(Gap::medium));
        }
        children_[i]->place(look, {box.x + side, y, box.width - 2 * side, spread.entry});
        y += spread.entry + spread.gap;
    }
}

void Rail::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const float line = painter.px(Extent::line);
    painter.canvas().fill(box_, 0, t.rail);
    painter.canvas().fill({box_.right() - line, box_.y, line, box_.height}, 0, t.border);
    if (has_logo_) {
        const bool narrow = painter.look().scale.compact();
        const float size = painter.px(narrow ? narrow_logo : logo);
        const float top = children_.front()->box().y - box_.y - size;
        draw_logo(
            painter.canvas(), t,
            {std::round(box_.centre().x - size / 2),
             box_.y + std::min(painter.px(narrow ? Gap::medium : logo_room), std::round(top / 2)),
             size, size});
    }
    draw_children(*this, painter);
}

float RailEntry::natural_width(const Look& look) const { return rail_width(look); }

float RailEntry::height(const Look& look, float) const {
    return look.px(look.scale.compact() ? Extent::target : Extent::rail_entry);
}

void RailEntry::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    // A label that does not fit is told by the tooltip as well.
    narrow_ = look.scale.compact() || look.width(label_, Type::Axis) > box.width;
}

Reply RailEntry::key(const canvas::KeyPressed& key, const Surroundings&) {
    return activates(key) ? Reply::emit(std::monostate{}) : Reply::ignored();
}

void RailEntry::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    if (here_ || painter.hovered(*this)) {
        painter.area(box_, Radius::button, here_ ? t.primary_soft : t.sunken, t.border);
    }
    if (here_) {
        const float wide = painter.px(Gap::tiny);
        const float inset = painter.px(narrow_ ? Gap::medium : Gap::normal);
        const float left = box_.x - painter.px(narrow_ ? Gap::tiny : Gap::medium);
        painter.canvas().fill({left, box_.y + inset, wide, box_.height - 2 * inset}, wide / 2,
                              t.primary);
    }
    const canvas::Colour ink = here_ ? t.primary : t.text2;
    if (narrow_) {
        painter.icon(icon_, box_.centre(), 22, ink);
    } else {
        painter.icon(icon_, {box_.centre().x, box_.y + painter.px(24)}, 22, ink);
        painter.text({box_.x, box_.y + painter.px(40), box_.width, painter.px(18)}, label_,
                     Type::Axis, ink, Side::Centre);
    }
    painter.focus_ring(*this, box_.inset(painter.px(Gap::tiny)), Radius::segment);
}

}  // namespace ui
