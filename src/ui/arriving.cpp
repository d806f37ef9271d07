// SPDX-License-Identifier: MIT
#include "ui/arriving.h"

#include "ui/spacing.h"
#include "ui/veil.h"

namespace ui {
namespace {

/// Nothing begins wholly unseen: the first frame after a key already shows that it was heard.
constexpr float first_opacity = 0.3F;

}  // namespace

void Arriving::draw(const Painter& painter) const {
    const float come = painter.arrival();
    if (come >= 1) {
        Padded::draw(painter);
        return;
    }
    Veil veil(painter.canvas(), first_opacity + (1 - first_opacity) * come,
              {painter.px(Gap::normal) * (1 - come), 0});
    Padded::draw(painter.on(veil));
}

float eased(float share) {
    const float left = 1 - share;
    return 1 - left * left * left;
}

}  // namespace ui
