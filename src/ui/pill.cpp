// SPDX-License-Identifier: MIT
#include "ui/pill.h"

#include "ui/spacing.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float icon_size = 16;

}  // namespace

float Pill::icon_room(const Look& look) const {
    return icon_ == Icon::None ? 0 : look.px(icon_size) + look.px(Gap::small);
}

float Pill::natural_width(const Look& look) const {
    return std::ceil(look.width(text_, type())) + icon_room(look) +
           2 * look.px(size_ == Size::Tall ? Gap::wide : Gap::normal);
}

float Pill::height(const Look& look, float) const {
    return look.px(size_ == Size::Tall ? Extent::pill : Extent::tag);
}

void Pill::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    painter.area(box_, box_.height, t.*ground_, t.*ink_);
    const float icon = icon_room(painter.look());
    const float width = icon + painter.look().width(text_, type());
    const float x = std::round(box_.x + (box_.width - width) / 2);
    if (icon_ != Icon::None) {
        painter.icon(icon_, {x + painter.px(icon_size) / 2, box_.centre().y}, icon_size, t.*ink_);
    }
    painter.text({x + icon, box_.y, 0, box_.height}, text_, type(), t.*ink_, Side::Left);
}

float KeyHint::natural_width(const Look& look) const {
    return keycap_width(look, key_) + look.px(Gap::small) +
           std::ceil(look.width(label_, Type::Small));
}

float KeyHint::height(const Look& look, float) const { return look.px(Extent::keycap); }

void KeyHint::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const float width = keycap_width(painter.look(), key_);
    painter.keycap({box_.x, box_.y, width, box_.height}, key_, t.text2, t.border_strong);
    painter.text({box_.x + width + painter.px(Gap::small), box_.y, 0, box_.height}, label_,
                 Type::Small, t.text2);
}

float Keycap::natural_width(const Look& look) const {
    return std::max(look.px(Extent::target),
                    std::ceil(look.width(key_, Type::Label)) + 2 * look.px(Gap::medium));
}

float Keycap::height(const Look& look, float) const { return look.px(Extent::target); }

void Keycap::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    painter.canvas().outline(box_, painter.px(Radius::segment), painter.px(Extent::thick_line),
                             t.border_strong);
    painter.text(box_, key_, Type::Label, t.text, Side::Centre);
}

void Sign::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const canvas::Point centre = box_.centre();
    const float half = box_.width / 2;
    switch (shape_) {
        case Ground::Bare: painter.icon(icon_, centre, size_, t.*ink_); break;
        case Ground::Disc: painter.sign(centre, size_, icon_, t.*ground_, t.*ink_); break;
        case Ground::HaloDisc: {
            if (!t.is_high_contrast()) {
                painter.canvas().fill(box_, half, (t.*ground_).faded(0.16F));
            }
            painter.sign(centre, size_ * 0.76F, icon_, t.*ground_, t.*ink_);
            break;
        }
        case Ground::Tile:
            painter.area(box_, 10,
                         t.is_high_contrast()
                             ? t.surface
                             : mix(t.surface, t.*ground_, t.is_dark() ? 0.22F : 0.12F),
                         t.*ground_);
            painter.icon(icon_, centre, size_ / 2, t.*ink_);
            break;
    }
}

void Badge::draw(const Painter& painter) const { painter.badge(box_, index_); }

}  // namespace ui
