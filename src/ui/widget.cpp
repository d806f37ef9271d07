// SPDX-License-Identifier: MIT
#include "ui/widget.h"

namespace ui {

void Widget::place(const Look&, const canvas::Rect& box) { box_ = box; }

const Children& Widget::children() const {
    static const Children none;
    return none;
}

void draw_children(const Widget& widget, const Painter& painter) {
    for (const auto& child : widget.children()) {
        child->draw(painter);
    }
}

bool activates(const canvas::KeyPressed& key) {
    return key.key == canvas::Key::Enter && key.with == canvas::Modifiers{} && !key.repeated;
}

}  // namespace ui
