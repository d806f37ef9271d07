// SPDX-License-Identifier: MIT
#include "ui/progress.h"

#include "ui/spacing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {
namespace {

constexpr float pi = std::numbers::pi_v<float>;
constexpr float step_gap = 6;
constexpr float notch_width = 12;

/// A short line in the middle, which tells a segment from another of its shape.
void draw_notch(const Painter& painter, const canvas::Rect& box, canvas::Colour ink) {
    const float wide = std::min(painter.px(notch_width), box.width / 2);
    const float high = painter.px(Gap::hair);
    painter.canvas().fill(
        {box.centre().x - wide / 2, std::round(box.centre().y - high / 2), wide, high}, high / 2,
        ink);
}

}  // namespace

float Steps::natural_width(const Look& look) const {
    return static_cast<float>(steps_.size()) * look.px(Gap::large);
}

float Steps::height(const Look& look, float) const { return look.px(Extent::bar); }

void Steps::draw(const Painter& painter) const {
    const auto count = static_cast<float>(steps_.size());
    const float pitch = (box_.width + painter.px(step_gap)) / count;
    // With many questions the gaps would eat the segments.
    const float gap = std::min(painter.px(step_gap), pitch / 3);
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const float left = std::round(box_.x + static_cast<float>(i) * pitch);
        const float right = std::round(box_.x + static_cast<float>(i + 1) * pitch - gap);
        draw_step(painter, {left, box_.y, right - left, box_.height}, steps_[i]);
    }
}

void Steps::draw_step(const Painter& painter, const canvas::Rect& box, Step step) const {
    const Theme& t = painter.theme();
    canvas::Canvas& canvas = painter.canvas();
    const float r = box.height / 2;
    switch (step) {
        case Step::Empty: painter.area(box, r, t.track, t.border); return;
        case Step::Current: canvas.fill(box, r, t.primary); return;
        case Step::Given: canvas.fill(box, r, t.text2); return;
        case Step::Right: canvas.fill(box, r, t.ok); return;
        case Step::Skipped: {
            canvas.fill(box, r, t.bg);
            canvas.outline(box, r, painter.px(Extent::thick_line), t.text3);
            draw_notch(painter, box, t.text3);
            return;
        }
        case Step::Partly:
        case Step::Wrong: break;
    }
    canvas.fill(box, r, step == Step::Wrong ? t.bad : t.warn);
    draw_notch(painter, box, t.bg);
}

float Bar::natural_width(const Look& look) const { return look.px(Gap::vast); }

float Bar::height(const Look& look, float) const { return look.px(Extent::bar); }

void Bar::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const float r = box_.height / 2;
    painter.area(box_, r, t.track, t.border);
    if (share_ > 0) {
        const float wide = std::round(box_.width * static_cast<float>(std::min(share_, 1.0)));
        painter.canvas().fill({box_.x, box_.y, std::max(box_.height, wide), box_.height}, r,
                              t.*ink_);
    }
}

void Ring::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const float width = painter.px(width_);
    const float r = box_.width / 2 - width / 2;
    painter.canvas().arc(box_.centre(), r, width, 0, 2 * pi, t.track);
    if (t.is_high_contrast()) {
        painter.canvas().outline(box_, box_.width / 2, painter.px(Extent::line), t.border);
    }
    if (share_ > 0) {
        const float turn = 2 * pi * static_cast<float>(std::min(share_, 1.0));
        painter.canvas().arc(box_.centre(), r, width, -pi / 2, -pi / 2 + turn, t.*ink_);
        for (const float angle : {-pi / 2, -pi / 2 + turn}) {
            const canvas::Point end{box_.centre().x + r * std::cos(angle),
                                    box_.centre().y + r * std::sin(angle)};
            painter.canvas().fill({end.x - width / 2, end.y - width / 2, width, width}, width / 2,
                                  t.*ink_);
        }
    }
    if (caption_.empty()) {
        painter.text(box_, text_, type_, t.text, Side::Centre);
        return;
    }
    const float line = painter.look().line_height(type_);
    const float small = painter.look().line_height(Type::Small);
    const float top = std::round(box_.y + (box_.height - line - small) / 2);
    painter.text({box_.x, top, box_.width, line}, text_, type_, t.text, Side::Centre);
    painter.text({box_.x, top + line, box_.width, small}, caption_, Type::Small, t.text2,
                 Side::Centre);
}

}  // namespace ui
