// SPDX-License-Identifier: MIT
#include "ui/tall_choice.h"

#include "ui/spacing.h"

#include <algorithm>

namespace ui {
namespace {

/// Lengths in dp.
struct Measures {
    float height;
    float sign;
    float gap;  ///< between sign and word
};
constexpr Measures roomy{188, 64, Gap::normal};
constexpr Measures low{116, 40, Gap::normal};
/// Where a question of two lines is to stay in view above it.
constexpr Measures lowest{84, 32, Gap::tiny};

Measures measures_of(const Look& look, bool choosable) {
    if (!choosable || !look.scale.compact()) {
        return choosable ? roomy : low;
    }
    return look.scale.low() ? lowest : low;
}

}  // namespace

float TallChoice::least_width(const Look& look) const {
    const float key = look.px(Gap::medium) + keycap_width(look, key_);
    return std::max(std::ceil(look.width(word_, Type::Answer)) + key,
                    std::ceil(look.width(remark_, Type::Strong))) +
           2 * look.px(Gap::normal);
}

float TallChoice::natural_width(const Look& look) const { return least_width(look); }

/// Once told, both have room for a remark, so that their words stand on one line.
float TallChoice::remark_height(const Look& look) const {
    return choosable() ? 0 : look.line_height(Type::Strong);
}

float TallChoice::height(const Look& look, float) const {
    return look.px(measures_of(look, choosable()).height) + remark_height(look);
}

Reply TallChoice::key(const canvas::KeyPressed& key, const Surroundings&) {
    const bool chooses = activates(key) && state_ == AnswerState::Open;
    return chooses ? Reply::emit(std::monostate{}) : Reply::ignored();
}

Reply TallChoice::click(canvas::Point, const Surroundings&) {
    return choosable() ? Reply::emit(std::monostate{}) : Reply::ignored();
}

void TallChoice::draw_words(const Painter& painter, float top) const {
    const Theme& t = painter.theme();
    const Look& look = painter.look();
    const float line = look.line_height(Type::Answer);
    const float word = std::ceil(look.width(word_, Type::Answer));
    const bool keyed = choosable();
    const float gap_to_key = keyed ? painter.px(Gap::medium) : 0;
    const float key = keyed ? keycap_width(look, key_) : 0;
    const float x = std::round(box_.centre().x - (word + gap_to_key + key) / 2);
    painter.text({x, top, word, line}, word_, Type::Answer,
                 state_ == AnswerState::Other ? t.text2 : t.text);
    if (keyed) {
        const float high = painter.px(Extent::keycap);
        painter.keycap({x + word + gap_to_key, std::round(top + (line - high) / 2), key, high},
                       key_, t.text2, t.border_strong);
    }
    const bool right = state_ == AnswerState::Right || state_ == AnswerState::RightChosen;
    painter.text({box_.x, top + line, box_.width, look.line_height(Type::Strong)}, remark_,
                 Type::Strong, right ? t.ok : t.bad, Side::Centre);
}

void TallChoice::draw(const Painter& painter) const {
    const Theme& t = painter.theme();
    const Look& look = painter.look();
    draw_answer_ground(painter, *this, state_, Radius::answer);
    const bool chosen = state_ == AnswerState::Chosen;
    const Measures measures = measures_of(look, choosable());
    const float sign = measures.sign;
    const float words = look.line_height(Type::Answer) + remark_height(look);
    const float total = painter.px(sign) + painter.px(measures.gap) + words;
    const float top = std::round(box_.y + (box_.height - total) / 2);
    const canvas::Point centre{box_.centre().x, top + painter.px(sign) / 2};
    const float r = painter.px(sign) / 2;
    painter.area({centre.x - r, centre.y - r, 2 * r, 2 * r}, sign / 2,
                 chosen ? t.primary : t.primary_soft, t.border);
    painter.icon(icon_, centre, sign * 0.5F, chosen ? t.on_primary : t.primary, sign * 0.06F);
    draw_words(painter, top + painter.px(sign) + painter.px(measures.gap));
    const float inset = painter.px(Gap::section);
    draw_verdict_sign(painter, state_, {box_.right() - inset, box_.y + inset});
    painter.focus_ring(*this, box_, Radius::answer);
}

}  // namespace ui
