// SPDX-License-Identifier: MIT
#include "ui/answer_card.h"

#include "ui/pressable.h"
#include "ui/spacing.h"
#include "ui/stacked.h"

#include <algorithm>

namespace ui {
namespace {

/// Above so many characters an answer is set smaller.
constexpr std::size_t long_answer = 90;

Type type_of(AnswerSize size, AnswerState state, std::size_t length) {
    if (size == AnswerSize::Told) {
        return state == AnswerState::Other ? Type::Body : Type::Entry;
    }
    return length > long_answer ? Type::AnswerLong : Type::Answer;
}

Token ink_of(AnswerState state) {
    switch (state) {
        case AnswerState::Other: return &Theme::text2;
        case AnswerState::Struck: return &Theme::text3;
        default: return &Theme::text;
    }
}

}  // namespace

Token verdict_ink(AnswerState state) {
    switch (state) {
        case AnswerState::Right:
        case AnswerState::RightChosen: return &Theme::ok;
        case AnswerState::WrongChosen: return &Theme::bad;
        default: return &Theme::text2;
    }
}

struct AnswerCard::Measures {
    float least_height;
    float badge;
    float badge_left;
    float text_left;
    float text_right;
    float sign_middle;  ///< from the right edge
    float room;         ///< above and below the text
};

AnswerCard::Measures AnswerCard::measures(const Look& look) const {
    Measures m = plain_measures(look);
    // A key with a long name takes its room from the text.
    m.text_right += (choice_key_width(look, key_) - choice_key_height(look)) / look.px(1);
    m.text_left += has_box() ? Extent::tick_box + Gap::medium : 0;
    return m;
}

AnswerCard::Measures AnswerCard::plain_measures(const Look& look) const {
    if (size_ == AnswerSize::Tall) {
        return {Extent::tall_answer, Extent::badge, 22, 94, 68, 36, Gap::normal};
    }
    const bool told = size_ == AnswerSize::Told;
    const bool low = !told || look.scale.compact();
    const float height = told && !low ? Extent::told_answer : Extent::low_answer;
    // Without a badge the text begins where the badge would.
    const float text_left = badge_ < badge_count ? 70 : Gap::wide;
    return {height, Extent::small_badge, 14, text_left, 56, 30, Gap::small};
}

AnswerCard::AnswerCard(std::string id, std::size_t badge, std::string text, std::string remark,
                       std::string key, AnswerState state, AnswerSize size, Choosing choosing)
    : Widget(std::move(id)),
      badge_(badge),
      key_(std::move(key)),
      state_(state),
      size_(size),
      choosing_(choosing) {
    const Type type = type_of(size, state, text.size());
    children_.push_back(std::make_unique<Label>(std::move(text), type, ink_of(state)));
    if (!remark.empty()) {
        children_.push_back(
            std::make_unique<Label>(std::move(remark), Type::Strong, verdict_ink(state)));
    }
}

float AnswerCard::text_width(const Look& look, float width) const {
    const Measures m = measures(look);
    return std::max(1.0F, width - look.px(m.text_left) - look.px(m.text_right));
}

float AnswerCard::natural_width(const Look& look) const {
    const Measures m = measures(look);
    return children_[0]->natural_width(look) + look.px(m.text_left) + look.px(m.text_right);
}

float AnswerCard::height(const Look& look, float width) const {
    const Measures m = measures(look);
    return std::max(look.px(m.least_height),
                    stacked_height(children_, look, text_width(look, width)) + 2 * look.px(m.room));
}

void AnswerCard::place(const Look& look, const canvas::Rect& box) {
    box_ = box;
    place_stacked(children_, look,
                  {box.x + look.px(measures(look).text_left), box.y, text_width(look, box.width),
                   box.height});
}

Reply AnswerCard::key(const canvas::KeyPressed& key, const Surroundings&) {
    if (choosing_ == Choosing::Several) {
        const bool ticks = key.key == canvas::Key::Space && key.with == canvas::Modifiers{};
        return ticks && choosable() ? Reply::emit(std::monostate{}) : Reply::ignored();
    }
    // On the chosen card Enter is left to the screen, which submits.
    const bool chooses = activates(key) && state_ == AnswerState::Open;
    return chooses ? Reply::emit(std::monostate{}) : Reply::ignored();
}

Reply AnswerCard::activate(const Surroundings& around) {
    const bool ticks = choosing_ == Choosing::Several;
    return key(canvas::KeyPressed{ticks ? canvas::Key::Space : canvas::Key::Enter, {}, false},
               around);
}

Reply AnswerCard::click(canvas::Point, const Surroundings&) {
    return choosable() ? Reply::emit(std::monostate{}) : Reply::ignored();
}

void draw_answer_ground(const Painter& painter, const Widget& widget, AnswerState state,
                        float radius) {
    const Theme& t = painter.theme();
    canvas::Canvas& canvas = painter.canvas();
    const canvas::Rect& box = widget.box();
    const float r = painter.px(radius);
    const float thick = painter.px(Extent::chosen_line);
    const float thin = painter.px(Extent::line);
    switch (state) {
        case AnswerState::Open: {
            const bool hovered = painter.hovered(widget);
            painter.shadows(box, radius);
            canvas.fill(box, r,
                        painter.pressed(widget) ? t.sunken
                        : hovered               ? t.raised
                                                : t.surface);
            canvas.outline(box, r, thin, hovered ? t.border_strong : t.border);
            break;
        }
        case AnswerState::Chosen:
            painter.shadows(box, radius);
            canvas.fill(box, r, t.primary_soft);
            canvas.outline(box, r, thick, t.primary);
            break;
        case AnswerState::Right:
        case AnswerState::RightChosen:
            if (t.has_shadows()) {
                canvas.shadow(box, r, painter.px(14), {0, painter.px(4)}, t.ok.faded(0.22F));
            }
            canvas.fill(box, r, t.surface);
            canvas.outline(box, r, thick, t.ok);
            break;
        case AnswerState::WrongChosen:
            canvas.fill(box, r, t.surface);
            canvas.outline(box, r, thick, t.bad);
            break;
        case AnswerState::Struck:
        case AnswerState::Other:
            canvas.fill(box, r, t.is_dark() ? t.surface : mix(t.bg, t.surface, 0.55F));
            canvas.outline(box, r, thin, t.border);
            break;
    }
}

void draw_verdict_sign(const Painter& painter, AnswerState state, canvas::Point centre) {
    const Theme& t = painter.theme();
    if (state == AnswerState::Right || state == AnswerState::RightChosen) {
        painter.sign(centre, 28, Icon::Check, t.ok, t.on_ok);
    } else if (state == AnswerState::WrongChosen) {
        painter.sign(centre, 28, Icon::Cross, t.bad, t.on_bad);
    }
}

void AnswerCard::draw_sign(const Painter& painter) const {
    const Theme& t = painter.theme();
    const canvas::Point at{box_.right() - painter.px(measures(painter.look()).sign_middle),
                           box_.centre().y};
    if (state_ == AnswerState::Open || (has_box() && state_ == AnswerState::Chosen)) {
        draw_key(painter, at);
    } else if (state_ == AnswerState::Chosen) {
        painter.sign(at, 30, Icon::Check, t.primary, t.on_primary);
    } else {
        draw_verdict_sign(painter, state_, at);
    }
}

void AnswerCard::draw_key(const Painter& painter, canvas::Point at) const {
    const Theme& t = painter.theme();
    const float high = choice_key_height(painter.look());
    const float wide = choice_key_width(painter.look(), key_);
    const canvas::Rect box{std::round(at.x + high / 2 - wide), std::round(at.y - high / 2), wide,
                           high};
    painter.choice_key(box, key_, t.text2, t.border_strong);
}

/// Square, before the text: empty or ticked.
void AnswerCard::draw_box(const Painter& painter) const {
    const Theme& t = painter.theme();
    const float size = painter.px(Extent::tick_box);
    const canvas::Rect box{box_.x + painter.px(plain_measures(painter.look()).text_left),
                           std::round(box_.centre().y - size / 2), size, size};
    draw_tick_box(painter, box, state_ == AnswerState::Chosen,
                  state_ == AnswerState::Open ? t.border_strong : t.border);
}

void AnswerCard::draw(const Painter& painter) const {
    const float radius = size_ == AnswerSize::Tall ? Radius::answer : Radius::card;
    draw_answer_ground(painter, *this, state_, radius);
    const Measures m = measures(painter.look());
    const float size = painter.px(m.badge);
    painter.badge({box_.x + painter.px(m.badge_left), std::round(box_.y + (box_.height - size) / 2),
                   size, size},
                  badge_);
    if (has_box()) {
        draw_box(painter);
    }
    draw_sign(painter);
    draw_children(*this, painter);
    if (state_ == AnswerState::Struck) {
        // Ruled out: struck through, not only paler.
        const canvas::Rect& text = children_[0]->box();
        const float y = std::round(text.centre().y);
        const float width = std::min(text.width, children_[0]->natural_width(painter.look()));
        const canvas::Point line[] = {{text.x, y}, {text.x + width, y}};
        painter.canvas().stroke(line, painter.px(Extent::thick_line), painter.theme().text3,
                                canvas::Ends::Open);
    }
    painter.focus_ring(*this, box_, radius);
}

}  // namespace ui
