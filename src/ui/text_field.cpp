// SPDX-License-Identifier: MIT
#include "ui/text_field.h"

#include "text/utf8.h"
#include "ui/spacing.h"

#include <algorithm>
#include <cmath>

namespace ui {

using canvas::Key;

float TextField::natural_width(const ui::Look& look) const {
    return look.px(kind_ == Look::Wide ? Extent::running_text : 180);
}

float TextField::height(const ui::Look& look, float) const {
    return look.px(kind_ == Look::Wide ? Extent::field + Gap::small : Extent::field + Gap::normal);
}

void TextField::place(const ui::Look& look, const canvas::Rect& box) {
    box_ = box;
    keep_caret_in_view(look);
}

canvas::Rect TextField::inner(const ui::Look& look) const {
    const float edge = look.px(kind_ == Look::Wide ? Gap::normal : Gap::small);
    return {box_.x + edge, box_.y, std::max(0.0F, box_.width - 2 * edge), box_.height};
}

float TextField::offset_x(const ui::Look& look, std::size_t offset) const {
    return look.width(std::string_view(edit_.text()).substr(0, offset), type());
}

float TextField::text_left(const ui::Look& look) const {
    const canvas::Rect in = inner(look);
    const float width = offset_x(look, edit_.text().size());
    // A figure stands in the middle of its field as long as it fits.
    if (kind_ == Look::Figure && width < in.width) {
        return std::round(in.x + (in.width - width) / 2);
    }
    return in.x - scrolled_;
}

std::size_t TextField::offset_at(const ui::Look& look, float x) const {
    const float wanted = x - text_left(look);
    std::size_t at = 0;
    float left = 0;
    while (at < edit_.text().size()) {
        const std::size_t next = text::next_boundary(edit_.text(), at);
        const float right = offset_x(look, next);
        if (wanted < (left + right) / 2) {
            break;
        }
        at = next;
        left = right;
    }
    return at;
}

void TextField::keep_caret_in_view(const ui::Look& look) {
    const float width = inner(look).width;
    const float caret = offset_x(look, edit_.caret());
    const float total = offset_x(look, edit_.text().size()) + look.px(Gap::hair);
    scrolled_ = std::clamp(scrolled_, std::max(0.0F, caret - width + look.px(Gap::hair)), caret);
    scrolled_ = std::clamp(scrolled_, 0.0F, std::max(0.0F, total - width));
}

bool TextField::edit_key(const canvas::KeyPressed& key) {
    using Step = TextEdit::Step;
    const Step step = key.with.control ? Step::Word : Step::Character;
    switch (key.key) {
        case Key::Left: edit_.move_left(step, key.with.shift); return true;
        case Key::Right: edit_.move_right(step, key.with.shift); return true;
        case Key::Home: edit_.move_left(Step::All, key.with.shift); return true;
        case Key::End: edit_.move_right(Step::All, key.with.shift); return true;
        case Key::Backspace:
            if (key.with.control && !edit_.has_selection()) {
                edit_.move_left(Step::Word, true);
            }
            edit_.erase_backward();
            return true;
        case Key::Delete: edit_.erase_forward(); return true;
        default: return false;
    }
}

bool TextField::clipboard_key(const canvas::KeyPressed& key, canvas::Host& host) {
    if (!key.with.control || key.with.alt) {
        return false;
    }
    switch (key.key) {
        case Key::A: edit_.select_all(); return true;
        case Key::C:
        case Key::X:
            if (edit_.has_selection()) {
                host.set_clipboard(edit_.selected());
                if (key.key == Key::X) {
                    edit_.erase_selection();
                }
            }
            return true;
        case Key::V: edit_.insert(host.clipboard()); return true;
        case Key::Z: key.with.shift ? edit_.redo() : edit_.undo(); return true;
        case Key::Y: edit_.redo(); return true;
        default: return false;
    }
}

Reply TextField::key(const canvas::KeyPressed& key, const Surroundings& around) {
    const std::string before = edit_.text();
    if (edit_key(key) || clipboard_key(key, around.host)) {
        keep_caret_in_view(around.look);
        return edit_.text() == before ? Reply::taken() : Reply::emit(edit_.text());
    }
    // What comes as typed text is not offered to the screen as a shortcut as well.
    const bool types = (key.key >= Key::A && key.key <= Key::Num9) || key.key == Key::Space ||
                       key.key == Key::Plus || key.key == Key::Minus || key.key == Key::Unknown;
    return types && !key.with.control && !key.with.alt ? Reply::taken() : Reply::ignored();
}

Reply TextField::typed(char32_t character, const Surroundings& around) {
    const std::string before = edit_.text();
    edit_.type(character);
    keep_caret_in_view(around.look);
    return edit_.text() == before ? Reply::taken() : Reply::emit(edit_.text());
}

Reply TextField::press(canvas::Point at, const Surroundings& around) {
    edit_.place_caret(offset_at(around.look, at.x), false);
    return Reply::taken();
}

Reply TextField::drag(canvas::Point at, const Surroundings& around) {
    edit_.place_caret(offset_at(around.look, at.x), true);
    keep_caret_in_view(around.look);
    return Reply::taken();
}

void TextField::adopt(const Widget& before) {
    const auto* old = dynamic_cast<const TextField*>(&before);
    if (old != nullptr && old->edit_.text() == edit_.text()) {
        edit_ = old->edit_;
        scrolled_ = old->scrolled_;
    }
}

void TextField::draw_text(const Painter& painter, const canvas::Rect& in) const {
    const ui::Look& look = painter.look();
    const Theme& t = painter.theme();
    const bool focused = only_shows_ || painter.focused(*this);
    const float left = text_left(look);
    const float high = look.line_height(type());
    const float top = std::round(in.centre().y - high / 2);
    if (focused && edit_.has_selection()) {
        const float from = offset_x(look, edit_.selection_begin());
        const float to = offset_x(look, edit_.selection_end());
        painter.area({left + from, top, to - from, high}, Gap::tiny, mix(t.surface, t.focus, 0.3F),
                     t.focus);
    }
    painter.text({left, in.y, 0, in.height}, edit_.text(), type(), t.text);
    if (focused) {
        const float x = std::round(left + offset_x(look, edit_.caret()));
        painter.canvas().fill({x, top, look.px(Gap::hair), high}, 0, t.primary);
    }
}

void TextField::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const bool focused = only_shows_ || painter.focused(*this);
    const float r = painter.px(Radius::button);
    painter.canvas().fill(box_, r, t.surface);
    const canvas::Colour edge = faulty_                  ? t.bad
                                : focused                ? t.primary
                                : painter.hovered(*this) ? t.text2
                                                         : t.border_strong;
    painter.canvas().outline(box_, r, painter.px(focused ? Gap::hair : Extent::thick_line), edge);
    const canvas::Rect in = inner(painter.look());
    painter.canvas().push_clip(in.inset(-painter.px(Gap::hair)));
    if (edit_.text().empty()) {
        painter.text(in, placeholder_, Type::Body, t.text3);
    }
    draw_text(painter, in);
    painter.canvas().pop_clip();
    painter.focus_ring(*this, box_, Radius::button);
}

}  // namespace ui
