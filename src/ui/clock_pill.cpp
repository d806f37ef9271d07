// SPDX-License-Identifier: MIT
#include "ui/clock_pill.h"

#include "ui/spacing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {
namespace {

constexpr float ring_size = 20;
constexpr float ring_width = 3;
constexpr float pi = std::numbers::pi_v<float>;

/// The widest that digits of this form can be, so that the pill keeps its width.
std::string widest(std::string digits) {
    std::ranges::replace_if(
        digits, [](char c) { return c >= '0' && c <= '9'; }, '0');
    return digits;
}

}  // namespace

float ClockPill::natural_width(const Look& look) const {
    return std::ceil(look.width(widest(digits_), Type::Label)) + look.px(ring_size) +
           look.px(Gap::small) + 2 * look.px(Gap::normal);
}

float ClockPill::height(const Look& look, float) const { return look.px(Extent::pill); }

void ClockPill::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const canvas::Colour ink = urgent_ ? t.warn : t.info;
    const float r = box_.height / 2;
    painter.canvas().fill(box_, r, urgent_ ? t.warn_soft : t.surface);
    painter.canvas().outline(box_, r, painter.px(urgent_ ? Extent::thick_line : Extent::line),
                             urgent_ ? t.warn : t.border);
    const float radius = painter.px(ring_size - ring_width) / 2;
    const canvas::Point centre{box_.x + painter.px(Gap::normal) + painter.px(ring_size) / 2,
                               box_.centre().y};
    const float width = painter.px(ring_width);
    painter.canvas().arc(centre, radius, width, 0, 2 * pi, t.track);
    if (share_ > 0) {
        const float turn = 2 * pi * static_cast<float>(std::min(share_, 1.0));
        painter.canvas().arc(centre, radius, width, -pi / 2, -pi / 2 + turn, ink);
    }
    const float left = centre.x + painter.px(ring_size) / 2 + painter.px(Gap::small);
    painter.text({left, box_.y, box_.right() - painter.px(Gap::normal) - left, box_.height},
                 digits_, Type::Label, urgent_ ? t.warn : t.text, Side::Left, true);
}

}  // namespace ui
