// SPDX-License-Identifier: MIT
#include "ui/region.h"

#include "ui/spacing.h"

namespace ui {
namespace {

constexpr float bar_width = 4;

}  // namespace

Region::Region(std::string id, std::unique_ptr<Widget> child, Insets insets, bool bar)
    : Padded(std::move(child), insets), bar_(bar) {
    rename(std::move(id));
}

Region::Region(std::string id, std::unique_ptr<Widget> child)
    : Region(std::move(id), std::move(child), Insets{}, false) {}

std::unique_ptr<Region> Region::barred(std::string id, std::unique_ptr<Widget> child) {
    constexpr Insets beside_bar{Gap::normal, 0, 0, 0};
    return std::unique_ptr<Region>(new Region(std::move(id), std::move(child), beside_bar, true));
}

void Region::draw(const Painter& painter) const {
    if (bar_) {
        const float width = painter.px(bar_width);
        painter.canvas().fill({box_.x, box_.y, width, box_.height}, width / 2,
                              painter.theme().primary);
    }
    Padded::draw(painter);
}

}  // namespace ui
