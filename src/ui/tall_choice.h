// SPDX-License-Identifier: MIT
#pragma once

#include "ui/answer_card.h"

namespace ui {

/// One of two answers of equal weight: a drawn sign above a word and its key.
class TallChoice : public Widget {
public:
    /// `remark` stands below the word once the answer is told; may be empty.
    TallChoice(std::string id, Icon icon, std::string word, std::string remark, std::string key,
               AnswerState state)
        : Widget(std::move(id)),
          icon_(icon),
          word_(std::move(word)),
          remark_(std::move(remark)),
          key_(std::move(key)),
          state_(state) {}

    float natural_width(const Look& look) const override;
    float least_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return choosable(); }
    bool is_chosen() const override { return state_ == AnswerState::Chosen; }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    Reply click(canvas::Point, const Surroundings&) override;

private:
    bool choosable() const { return state_ == AnswerState::Open || state_ == AnswerState::Chosen; }
    float remark_height(const Look& look) const;
    void draw_words(const Painter& painter, float top) const;

    Icon icon_;
    std::string word_;
    std::string remark_;
    std::string key_;
    AnswerState state_;
};

}  // namespace ui
