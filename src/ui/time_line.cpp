// SPDX-License-Identifier: MIT
#include "ui/time_line.h"

#include "ui/spacing.h"

#include <algorithm>
#include <string>

namespace ui {
namespace {

constexpr float slot_height = 88;  ///< across
constexpr float slot_row = 48;     ///< down
constexpr float slot_width = 64;   ///< at least, across
constexpr float line_top = 60;     ///< from the top to the line, across
constexpr float line_left = 28;    ///< from the left to the line, down
constexpr float text_left = 60;    ///< down
constexpr float diamond = 9;
constexpr float line_width = 4;
/// A milestone is so many times as wide as a slot, across.
constexpr float milestone_share = 1.5F;

}  // namespace

float Slot::least_width(const Look& look) const {
    return std::max(look.px(slot_width), choice_key_width(look, key_) + look.px(Gap::small));
}

float Slot::natural_width(const Look& look) const { return least_width(look); }

float Slot::height(const Look& look, float) const {
    return look.px(along_ == Along::Across ? line_top + slot_height / 2 : slot_row);
}

Reply Slot::key(const canvas::KeyPressed& key, const Surroundings&) {
    using canvas::Key;
    if (key.with != canvas::Modifiers{}) {
        return Reply::ignored();
    }
    switch (key.key) {
        case Key::Left:
        case Key::Up: return Reply::emit(index_ > 0 ? index_ - 1 : 0);
        case Key::Right:
        case Key::Down: return Reply::emit(std::min(index_ + 1, last_));
        case Key::Home: return Reply::emit(std::size_t{0});
        case Key::End: return Reply::emit(last_);
        case Key::Enter: return chosen_ ? Reply::ignored() : Reply::emit(index_);
        default: return Reply::ignored();
    }
}

void Slot::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    canvas::Rect sheet = box_;
    if (along_ == Along::Across) {
        sheet.height = painter.px(slot_height);
        sheet.y = box_.y + painter.px(line_top) - std::round(sheet.height / 2);
    }
    const float r = painter.px(Radius::button);
    const bool hovered = painter.hovered(*this);
    painter.canvas().fill(sheet, r, chosen_ ? t.primary_soft : t.surface);
    painter.canvas().outline(sheet, r,
                             painter.px(chosen_ ? Extent::chosen_line : Extent::thick_line),
                             chosen_   ? t.primary
                             : hovered ? t.text2
                                       : t.border_strong);
    const float wide = choice_key_width(painter.look(), key_);
    const float from_left = std::max(painter.px(line_left), wide / 2 + painter.px(Gap::small));
    const canvas::Point at{along_ == Along::Across ? sheet.centre().x : box_.x + from_left,
                           sheet.centre().y};
    if (chosen_) {
        painter.sign(at, 30, Icon::Check, t.primary, t.on_primary);
    } else {
        const float high = choice_key_height(painter.look());
        painter.choice_key({std::round(at.x - wide / 2), std::round(at.y - high / 2), wide, high},
                           key_, t.text2, t.border_strong);
    }
    painter.focus_ring(*this, sheet, Radius::button);
}

Milestone::Milestone(std::string date, std::string label, Along along, AnswerState state)
    : along_(along), state_(state) {
    const Side side = along == Along::Across ? Side::Centre : Side::Left;
    const bool bold = state != AnswerState::Open && state != AnswerState::Other;
    children_.push_back(
        std::make_unique<Label>(std::move(date), Type::Strong, &Theme::text2, side));
    children_.push_back(std::make_unique<Label>(
        std::move(label), bold ? Type::Entry : Type::Label,
        state == AnswerState::WrongChosen ? &Theme::text2 : &Theme::text, side));
}

float Milestone::natural_width(const Look& look) const {
    return std::max(children_[0]->natural_width(look), children_[1]->natural_width(look)) +
           (along_ == Along::Down ? look.px(text_left) : 0);
}

float Milestone::height(const Look& look, float width) const {
    if (along_ == Along::Across) {
        return look.px(line_top + Gap::wide) + children_[1]->height(look, width);
    }
    const float inner = std::max(1.0F, width - look.px(text_left + Gap::large));
    return children_[0]->height(look, inner) + children_[1]->height(look, inner) +
           2 * look.px(Gap::small);
}

void Milestone::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    if (along_ == Along::Across) {
        const float date = children_[0]->height(look, box.width);
        // The date ends above the line, however many lines it takes.
        const float top = std::max(0.0F, look.px(line_top - Gap::wide) - date);
        children_[0]->place(look, {box.x, box.y + top, box.width, date});
        children_[1]->place(look, {box.x, box.y + look.px(line_top + Gap::wide), box.width,
                                   children_[1]->height(look, box.width)});
        return;
    }
    const float x = box.x + look.px(text_left);
    const float inner = std::max(1.0F, box.width - look.px(text_left + Gap::large));
    const float date = children_[0]->height(look, inner);
    const float top = box.y + look.px(Gap::small);
    children_[0]->place(look, {x, top, inner, date});
    children_[1]->place(look, {x, top + date, inner, children_[1]->height(look, inner)});
}

canvas::Point Milestone::mark(const Look& look) const {
    return along_ == Along::Across
               ? canvas::Point{box_.centre().x, box_.y + look.px(line_top)}
               : canvas::Point{box_.x + look.px(line_left), std::round(box_.centre().y)};
}

void Milestone::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const canvas::Point at = mark(painter.look());
    if (state_ == AnswerState::Open || state_ == AnswerState::Other) {
        draw_shape(painter.canvas(), 1, at, painter.px(diamond + 4), t.bg);
        draw_shape(painter.canvas(), 1, at, painter.px(diamond), t.text2);
    } else {
        draw_verdict_sign(painter, state_, at);
    }
    draw_children(*this, painter);
}

float TimeLine::natural_width(const Look& look) const {
    float total = 0;
    for (const auto& child : children_) {
        total += child->natural_width(look);
    }
    return total;
}

std::vector<float> TimeLine::widths(const Look& look, float width) const {
    const float gaps = look.px(Gap::small) * static_cast<float>(children_.size() - 1);
    const auto share_of = [](const Widget& child) {
        return child.takes_focus() ? 1.0F : milestone_share;
    };
    float shares = 0;
    for (const auto& child : children_) {
        shares += share_of(*child);
    }
    std::vector<float> out;
    for (const auto& child : children_) {
        out.push_back(std::floor((width - gaps) * share_of(*child) / shares));
    }
    return out;
}

float TimeLine::height(const Look& look, float width) const {
    if (children_.empty()) {
        return 0;
    }
    if (along_ == Along::Across) {
        const std::vector<float> wide = widths(look, width);
        float highest = 0;
        for (std::size_t i = 0; i < children_.size(); ++i) {
            highest = std::max(highest, children_[i]->height(look, wide[i]));
        }
        return highest;
    }
    float total = look.px(Gap::tiny) * static_cast<float>(children_.size() - 1);
    for (const auto& child : children_) {
        total += child->height(look, width);
    }
    return total;
}

void TimeLine::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    if (children_.empty()) {
        return;
    }
    const std::vector<float> wide = widths(look, box.width);
    float x = box.x;
    float y = box.y;
    for (std::size_t i = 0; i < children_.size(); ++i) {
        if (along_ == Along::Across) {
            children_[i]->place(look, {x, box.y, wide[i], children_[i]->height(look, wide[i])});
            x += wide[i] + look.px(Gap::small);
        } else {
            const float high = children_[i]->height(look, box.width);
            children_[i]->place(look, {box.x, y, box.width, high});
            y += high + look.px(Gap::tiny);
        }
    }
}

void TimeLine::draw(const Painter& painter) const {
    const float width = painter.px(line_width);
    const Theme& t = painter.theme();
    if (along_ == Along::Across) {
        painter.area({box_.x, box_.y + painter.px(line_top) - width / 2, box_.width, width}, width,
                     t.track, t.border);
    } else {
        painter.area({box_.x + painter.px(line_left) - width / 2, box_.y, width, box_.height},
                     width, t.track, t.border);
    }
    draw_children(*this, painter);
}

}  // namespace ui
