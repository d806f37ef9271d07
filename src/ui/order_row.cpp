// SPDX-License-Identifier: MIT
#include "ui/order_row.h"

#include "ui/answer_card.h"
#include "ui/spacing.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float number_middle = 26;  ///< from the left edge
constexpr float badge_left = 48;
constexpr float text_left = 104;
constexpr float grip_width = 16;
constexpr float grip_gap = 5;  ///< between the lines of the grip

/// Three short lines: what can be moved.
void draw_grip(const Painter& painter, canvas::Point centre, canvas::Colour colour) {
    const float half = painter.px(grip_width) / 2;
    for (int i = -1; i <= 1; ++i) {
        const float y = centre.y + static_cast<float>(i) * painter.px(grip_gap);
        const canvas::Point line[] = {{centre.x - half, y}, {centre.x + half, y}};
        painter.canvas().stroke(line, painter.px(Extent::thick_line), colour, canvas::Ends::Open);
    }
}

}  // namespace

OrderRow::OrderRow(std::string id, std::size_t place, std::size_t badge, std::string text,
                   std::string key, bool held)
    : Widget(std::move(id)),
      place_(place),
      badge_(badge),
      key_(key == std::to_string(place) ? std::string() : std::move(key)),
      held_(held) {
    children_.push_back(std::make_unique<Label>(std::move(text), Type::Label));
}

/// What is left and right of the text.
float OrderRow::around_text(const Look& look) const {
    const float key = key_.empty() ? 0 : choice_key_width(look, key_) + look.px(Gap::small);
    return look.px(text_left) + look.px(Gap::huge) + key;
}

float OrderRow::text_width(const Look& look, float width) const {
    return std::max(1.0F, width - around_text(look));
}

float OrderRow::natural_width(const Look& look) const {
    return children_[0]->natural_width(look) + around_text(look);
}

float OrderRow::height(const Look& look, float width) const {
    return std::max(look.px(Extent::list_row),
                    children_[0]->height(look, text_width(look, width)) + 2 * look.px(Gap::small));
}

void OrderRow::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    const float width = text_width(look, box.width);
    const float high = children_[0]->height(look, width);
    children_[0]->place(look, {box.x + look.px(text_left),
                               std::round(box.y + (box.height - high) / 2), width, high});
}

Reply OrderRow::key(const canvas::KeyPressed& key, const Surroundings&) {
    using canvas::Key;
    if (activates(key)) {
        return Reply::emit(std::string(toggle));
    }
    if (!held_ || key.with != canvas::Modifiers{}) {
        return Reply::ignored();
    }
    switch (key.key) {
        case Key::Up:
        case Key::Left: return Reply::emit(std::string(up));
        case Key::Down:
        case Key::Right: return Reply::emit(std::string(down));
        case Key::Home: return Reply::emit(std::string(first));
        case Key::End: return Reply::emit(std::string(last));
        case Key::Escape: return Reply::emit(std::string(cancel));
        default: return Reply::ignored();
    }
}

void OrderRow::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    draw_answer_ground(painter, *this, held_ ? AnswerState::Chosen : AnswerState::Open,
                       Radius::card);
    const float middle = box_.centre().y;
    const float number = painter.px(2 * number_middle);
    painter.text({box_.x, box_.y, number, box_.height}, std::to_string(place_), Type::Answer,
                 held_ ? t.primary : t.text2, Side::Centre);
    const float size = painter.px(Extent::small_badge);
    painter.badge({box_.x + painter.px(badge_left), std::round(middle - size / 2), size, size},
                  badge_);
    draw_children(*this, painter);
    const float high = choice_key_height(painter.look());
    const float wide = choice_key_width(painter.look(), key_);
    painter.choice_key({std::round(box_.right() - painter.px(Gap::huge) - wide),
                        std::round(middle - high / 2), wide, high},
                       key_, held_ ? t.primary : t.text2, held_ ? t.primary : t.border_strong);
    draw_grip(painter, {box_.right() - painter.px(Gap::section), middle},
              held_ ? t.primary : t.text3);
    painter.focus_ring(*this, box_, Radius::card);
}

}  // namespace ui
