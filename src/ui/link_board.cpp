// SPDX-License-Identifier: MIT
#include "ui/link_board.h"

#include "ui/spacing.h"
#include "ui/stacked.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr float badge_left = 14;
constexpr float text_left = 70;
constexpr float text_right = 56;
constexpr float key_middle = 30;  ///< from the right edge
constexpr float link_room = 112;  ///< between the columns
constexpr float link_width = 4;
constexpr float link_edge = 7;  ///< of the line below it, which sets it off from the ground

/// In dp: from this width on the two halves of a told pair stand beside each other, where their
/// longest words let them.
constexpr float least_halves = 320;

/// What is left and right of the text. A key with a long name takes its room from it.
float around_text(const Look& look, std::string_view key) {
    return look.px(text_left) + look.px(text_right) + choice_key_width(look, key) -
           choice_key_height(look);
}

float text_width(const Look& look, std::string_view key, float width) {
    return std::max(1.0F, width - around_text(look, key));
}

canvas::Rect badge_box(const Painter& painter, const canvas::Rect& box) {
    const float size = painter.px(Extent::small_badge);
    return {box.x + painter.px(badge_left), std::round(box.centre().y - size / 2), size, size};
}

}  // namespace

LinkCard::LinkCard(std::string id, Content content)
    : Widget(std::move(id)),
      side_(content.side),
      badge_(content.badge),
      key_(std::move(content.key)),
      linked_(content.linked),
      held_(content.held),
      cancels_(content.cancels) {
    children_.push_back(std::make_unique<Label>(std::move(content.text),
                                                content.is_small ? Type::Label : Type::Answer));
    if (!content.remark.empty()) {
        children_.push_back(
            std::make_unique<Label>(std::move(content.remark), Type::Strong, &Theme::primary));
    }
}

float LinkCard::natural_width(const Look& look) const {
    return children_[0]->natural_width(look) + around_text(look, key_);
}

float LinkCard::height(const Look& look, float width) const {
    return std::max(
        look.px(Extent::list_row),
        stacked_height(children_, look, text_width(look, key_, width)) + 2 * look.px(Gap::small));
}

void LinkCard::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    place_stacked(
        children_, look,
        {box.x + look.px(text_left), box.y, text_width(look, key_, box.width), box.height});
}

Reply LinkCard::key(const canvas::KeyPressed& key, const Surroundings&) {
    if (activates(key)) {
        return Reply::emit(std::string(pick));
    }
    if (key.with != canvas::Modifiers{}) {
        return Reply::ignored();
    }
    // Where nothing is linked, Backspace is left to the view, which takes back the last link.
    if (linked_ && (key.key == canvas::Key::Backspace || key.key == canvas::Key::Delete)) {
        return Reply::emit(std::string(unlink));
    }
    if (key.key == canvas::Key::Escape && cancels_) {
        return Reply::emit(std::string(cancel));
    }
    return Reply::ignored();
}

void LinkCard::draw_key(const Painter& painter) const {
    const Theme& t = painter.theme();
    const float high = choice_key_height(painter.look());
    const float wide = choice_key_width(painter.look(), key_);
    const canvas::Rect cap{std::round(box_.right() - painter.px(key_middle) + high / 2 - wide),
                           std::round(box_.centre().y - high / 2), wide, high};
    painter.choice_key(cap, key_, held_ ? t.primary : t.text2, held_ ? t.primary : t.border_strong);
}

void LinkCard::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    draw_answer_ground(painter, *this, held_ ? AnswerState::Chosen : AnswerState::Open,
                       Radius::card);
    const canvas::Rect badge = badge_box(painter, box_);
    if (badge_ < badge_count) {
        painter.badge(badge, badge_);
    } else {
        painter.canvas().outline(badge, painter.px(Radius::button), painter.px(Extent::thick_line),
                                 t.border);
    }
    draw_key(painter);
    draw_children(*this, painter);
    painter.focus_ring(*this, box_, Radius::card);
}

float LinkBoard::natural_width(const Look& look) const {
    float widest = 0;
    for (const auto& child : children_) {
        widest = std::max(widest, child->natural_width(look));
    }
    return beside_ ? 2 * widest + look.px(link_room) : widest;
}

void LinkBoard::set_note(std::string text) {
    children_.push_back(
        std::make_unique<Label>(std::move(text), Type::Small, &Theme::text2, Side::Left));
    has_note_ = true;
}

/// Rows of one height across both columns; the note stands in the first row without a left card.
std::vector<canvas::Rect> LinkBoard::boxes_beside(const Look& look, float width) const {
    const std::size_t left = links_.size();
    const std::size_t right = cards() - left;
    const float wide = std::floor((width - look.px(link_room)) / 2);
    std::vector<canvas::Rect> out(children_.size());
    float y = 0;
    for (std::size_t row = 0; row < std::max(left + (has_note_ ? 1 : 0), right); ++row) {
        std::vector<std::size_t> in_row;
        if (row < left) {
            in_row.push_back(row);
        } else if (row == left && has_note_) {
            in_row.push_back(children_.size() - 1);
        }
        if (row < right) {
            in_row.push_back(left + row);
        }
        float high = 0;
        for (const std::size_t i : in_row) {
            high = std::max(high, children_[i]->height(look, wide));
        }
        for (const std::size_t i : in_row) {
            const bool is_right = i >= left && i < cards();
            out[i] = {is_right ? width - wide : 0, y, wide, high};
        }
        y += high + look.px(Gap::small);
    }
    if (has_note_) {
        // In the middle of its row, as the words of the card beside it are.
        canvas::Rect& note = out.back();
        const float high = children_.back()->height(look, wide);
        note = {note.x, std::round(note.y + (note.height - high) / 2), wide, high};
    }
    return out;
}

std::vector<canvas::Rect> LinkBoard::boxes_below(const Look& look, float width) const {
    std::vector<canvas::Rect> out;
    float y = 0;
    for (std::size_t i = 0; i < children_.size(); ++i) {
        y += i == links_.size() ? look.px(Gap::normal) : 0;
        const float high = children_[i]->height(look, width);
        out.push_back({0, y, width, high});
        y += high + look.px(Gap::small);
    }
    return out;
}

/// When the board begins at (0, 0).
std::vector<canvas::Rect> LinkBoard::boxes(const Look& look, float width) const {
    return beside_ ? boxes_beside(look, width) : boxes_below(look, width);
}

float LinkBoard::height(const Look& look, float width) const {
    float bottom = 0;
    for (const canvas::Rect& box : boxes(look, width)) {
        bottom = std::max(bottom, box.bottom());
    }
    return bottom;
}

void LinkBoard::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    const std::vector<canvas::Rect> places = boxes(look, box.width);
    for (std::size_t i = 0; i < children_.size(); ++i) {
        canvas::Rect place = places[i];
        place.x += box.x;
        place.y += box.y;
        children_[i]->place(look, place);
    }
}

/// From the middle of one edge to that of the other, level at both ends.
void LinkBoard::draw_link(const Painter& painter, const canvas::Rect& from, const canvas::Rect& to,
                          std::size_t badge) const {
    constexpr std::size_t steps = 24;
    const canvas::Point start{from.right(), from.centre().y};
    const canvas::Point end{to.x, to.centre().y};
    std::array<canvas::Point, steps + 1> line;
    for (std::size_t i = 0; i <= steps; ++i) {
        const float t = static_cast<float>(i) / steps;
        const float eased = t * t * (3 - 2 * t);
        line[i] = {start.x + t * (end.x - start.x), start.y + eased * (end.y - start.y)};
    }
    const Theme& theme = painter.theme();
    painter.canvas().stroke(line, painter.px(link_edge), theme.text2, canvas::Ends::Open);
    painter.canvas().stroke(line, painter.px(link_width),
                            badge < badge_count ? theme.badge[badge] : theme.primary,
                            canvas::Ends::Open);
}

void LinkBoard::draw(const Painter& painter) const {
    for (std::size_t i = 0; beside_ && i < links_.size(); ++i) {
        if (links_[i]) {
            draw_link(painter, children_[i]->box(), children_[links_.size() + *links_[i]]->box(),
                      i);
        }
    }
    draw_children(*this, painter);
}

struct ToldLink::Halves {
    bool beside;
    float width;  ///< of each text
    float left_height;
    float right_height;

    float height(const Look& look) const {
        return beside ? std::max(left_height, right_height)
                      : left_height + right_height + look.px(Gap::hair);
    }
};

ToldLink::ToldLink(std::string id, Content content)
    : Widget(std::move(id)), badge_(content.badge), state_(content.state) {
    children_.push_back(
        std::make_unique<Label>(std::move(content.left), Type::Label, &Theme::text2));
    children_.push_back(std::make_unique<Label>(std::move(content.right), Type::Entry));
    if (!content.remark.empty()) {
        children_.push_back(
            std::make_unique<Label>(std::move(content.remark), Type::Strong, &Theme::bad));
    }
}

ToldLink::Halves ToldLink::halves(const Look& look, float width) const {
    const float inner = text_width(look, {}, width);
    const float half = std::floor((inner - look.px(Gap::large)) / 2);
    const bool beside = inner >= look.px(least_halves) && children_[0]->least_width(look) <= half &&
                        children_[1]->least_width(look) <= half;
    Halves out{beside, beside ? half : inner, 0, 0};
    out.left_height = children_[0]->height(look, out.width);
    out.right_height = children_[1]->height(look, out.width);
    return out;
}

float ToldLink::natural_width(const Look& look) const {
    return children_[0]->natural_width(look) + children_[1]->natural_width(look) +
           look.px(text_left + Gap::large + text_right);
}

float ToldLink::height(const Look& look, float width) const {
    float high = halves(look, width).height(look);
    if (children_.size() > 2) {
        high += children_[2]->height(look, text_width(look, {}, width));
    }
    return std::max(look.px(Extent::low_answer), high + 2 * look.px(Gap::small));
}

void ToldLink::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    const Halves both = halves(look, box.width);
    const float inner = text_width(look, {}, box.width);
    const float pair = both.height(look);
    const float remark = children_.size() > 2 ? children_[2]->height(look, inner) : 0;
    const float x = box.x + look.px(text_left);
    const float y = std::round(box.y + (box.height - pair - remark) / 2);
    if (both.beside) {
        const auto middle = [&](float high) { return std::round(y + (pair - high) / 2); };
        children_[0]->place(look, {x, middle(both.left_height), both.width, both.left_height});
        children_[1]->place(look, {x + inner - both.width, middle(both.right_height), both.width,
                                   both.right_height});
    } else {
        children_[0]->place(look, {x, y, inner, both.left_height});
        children_[1]->place(
            look, {x, y + both.left_height + look.px(Gap::hair), inner, both.right_height});
    }
    if (children_.size() > 2) {
        children_[2]->place(look, {x, y + pair, inner, remark});
    }
}

void ToldLink::draw(const Painter& painter) const {
    draw_answer_ground(painter, *this, state_, Radius::card);
    painter.badge(badge_box(painter, box_), badge_);
    draw_verdict_sign(painter, state_, {box_.right() - painter.px(key_middle), box_.centre().y});
    const canvas::Rect& left = children_[0]->box();
    const canvas::Rect& right = children_[1]->box();
    if (right.x > left.right()) {
        const float y = std::round(left.centre().y);
        const float room = painter.px(Gap::small);
        const canvas::Point line[] = {{left.right() + room, y}, {right.x - room, y}};
        painter.canvas().stroke(line, painter.px(Extent::thick_line), painter.theme().border_strong,
                                canvas::Ends::Open);
    }
    draw_children(*this, painter);
}

}  // namespace ui
