// SPDX-License-Identifier: MIT
//
// One answer to choose: badge, text, key; and, once told, whether it was right.
#pragma once

#include "ui/label.h"

namespace ui {

enum class AnswerState {
    Open,  ///< can be chosen
    Chosen,
    Struck,       ///< ruled out by a hint, cannot be chosen
    Right,        ///< told: the right one
    RightChosen,  ///< told: the right one, and chosen
    WrongChosen,  ///< told: chosen, and wrong
    Other,        ///< told: neither right nor chosen
};

enum class AnswerSize {
    Tall,  ///< in a grid
    Low,   ///< in a column
    Told,  ///< beside the explanation
};

enum class Choosing {
    One,      ///< Enter or a click chooses; on the chosen card Enter is the screen's
    Several,  ///< Space or a click ticks a box and takes it back; Enter is the screen's
};

class AnswerCard : public Widget {
public:
    /// `badge` 0 to 5 is a shape; above, none is drawn. `key` is what the keycap shows. `remark`
    /// stands below the text ("your answer"); may be empty.
    AnswerCard(std::string id, std::size_t badge, std::string text, std::string remark,
               std::string key, AnswerState state, AnswerSize size,
               Choosing choosing = Choosing::One);

    const Children& children() const override { return children_; }
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return choosable(); }
    bool is_chosen() const override { return state_ == AnswerState::Chosen; }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    Reply activate(const Surroundings& around) override;
    Reply click(canvas::Point, const Surroundings&) override;

private:
    struct Measures;
    Measures measures(const Look& look) const;
    Measures plain_measures(const Look& look) const;
    bool choosable() const { return state_ == AnswerState::Open || state_ == AnswerState::Chosen; }
    float text_width(const Look& look, float width) const;
    void draw_sign(const Painter& painter) const;
    void draw_key(const Painter& painter, canvas::Point at) const;
    void draw_box(const Painter& painter) const;
    bool has_box() const { return choosing_ == Choosing::Several && size_ != AnswerSize::Told; }

    std::size_t badge_;
    std::string key_;
    AnswerState state_;
    AnswerSize size_;
    Choosing choosing_;
    Children children_;  ///< the text, and the remark if there is one
};

/// Draws the ground of an answer: its sheet and edge, as its state asks. Radius in dp.
void draw_answer_ground(const Painter& painter, const Widget& widget, AnswerState state,
                        float radius);

/// The ink of what tells how right an answer was.
Token verdict_ink(AnswerState state);

/// Draws the disc with a check or cross of a told state at `centre`; nothing for other states.
void draw_verdict_sign(const Painter& painter, AnswerState state, canvas::Point centre);

}  // namespace ui
