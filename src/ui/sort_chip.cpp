// SPDX-License-Identifier: MIT
#include "ui/sort_chip.h"

#include "ui/spacing.h"
#include "ui/stacked.h"

#include <algorithm>

namespace ui {
namespace {

constexpr float sign_room = 44;    ///< for the disc at the right end
constexpr float sign_middle = 26;  ///< from the right edge

bool deletes(const canvas::KeyPressed& key) {
    return (key.key == canvas::Key::Backspace || key.key == canvas::Key::Delete) &&
           key.with == canvas::Modifiers{};
}

}  // namespace

SortChip::SortChip(std::string id, std::string text, std::string remark, AnswerState state,
                   Place lies)
    : Widget(std::move(id)), state_(state), lies_(lies) {
    children_.push_back(std::make_unique<Label>(std::move(text), Type::Label));
    if (!remark.empty()) {
        children_.push_back(
            std::make_unique<Label>(std::move(remark), Type::Strong, verdict_ink(state)));
    }
}

float SortChip::right_room() const { return movable() ? Gap::normal : sign_room; }

float SortChip::text_width(const Look& look, float width) const {
    return std::max(1.0F, width - look.px(Gap::normal) - look.px(right_room()));
}

float SortChip::natural_width(const Look& look) const {
    float widest = 0;
    for (const auto& child : children_) {
        widest = std::max(widest, child->natural_width(look));
    }
    return std::ceil(widest) + look.px(Gap::normal) + look.px(right_room());
}

float SortChip::height(const Look& look, float width) const {
    // Of those in the tray there may be many, above the bins that must be in view.
    return std::max(
        look.px(lies_ == Place::Tray ? Extent::target : Extent::field),
        stacked_height(children_, look, text_width(look, width)) + 2 * look.px(Gap::small));
}

void SortChip::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    place_stacked(children_, look,
                  {box.x + look.px(Gap::normal), box.y, text_width(look, box.width), box.height});
}

Reply SortChip::key(const canvas::KeyPressed& key, const Surroundings&) {
    if (!movable()) {
        return Reply::ignored();
    }
    if (lies_ == Place::Tray) {
        // Held already, Enter is left to the screen.
        const bool picks = activates(key) && state_ == AnswerState::Open;
        return picks ? Reply::emit(std::string(pick)) : Reply::ignored();
    }
    return deletes(key) ? Reply::emit(std::string(take_back)) : Reply::ignored();
}

Reply SortChip::click(canvas::Point, const Surroundings&) {
    if (!movable()) {
        return Reply::ignored();
    }
    return Reply::emit(std::string(lies_ == Place::Tray ? pick : take_back));
}

void SortChip::draw(const Painter& painter) const {
    draw_answer_ground(painter, *this, state_, Radius::button);
    draw_children(*this, painter);
    draw_verdict_sign(painter, state_, {box_.right() - painter.px(sign_middle), box_.centre().y});
    painter.focus_ring(*this, box_, Radius::button);
}

}  // namespace ui
