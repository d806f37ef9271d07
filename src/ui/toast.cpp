// SPDX-License-Identifier: MIT
#include "ui/toast.h"

#include "ui/spacing.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

/// Clear of the actions at the bottom of a screen.
constexpr float rise = 96;

}  // namespace

void draw_toast(canvas::Canvas& canvas, const Look& look, const canvas::Rect& page,
                const std::string& words) {
    const Painter painter(canvas, look, Attention{});
    const Theme& t = painter.theme();
    const float side = look.px(Gap::wide);
    const float most = page.width - 2 * look.px(Gap::normal) - 2 * side;
    const typeset::Paragraph text =
        look.typesetter->wrap(words, look.style(Type::Label), std::max(1.0F, most));
    const float line = look.line_height(Type::Label);
    const float high = static_cast<float>(text.lines.size()) * line + 2 * look.px(Gap::medium);
    const float wide = std::ceil(text.width) + 2 * side;
    const canvas::Rect box{std::round(page.centre().x - wide / 2),
                           std::max(page.y, page.bottom() - look.px(rise) - high), wide, high};
    painter.shadows(box, Radius::button);
    canvas.fill(box, look.px(Radius::button), t.text);
    float y = box.y + look.px(Gap::medium) + look.baseline(Type::Label, line);
    for (const typeset::Line& one : text.lines) {
        canvas.text({std::round(box.centre().x - one.width / 2), y}, one, t.bg);
        y += line;
    }
}

}  // namespace ui
