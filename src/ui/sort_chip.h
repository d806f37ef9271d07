// SPDX-License-Identifier: MIT
#pragma once

#include "ui/answer_card.h"

namespace ui {

/// A label that is sorted into bins: in the tray, in a bin, or, once told, with what became of it.
/// Enter or a click picks it up where it lies in the tray; from a bin only a click or the keys that
/// delete take it, as Enter is the screen's there. The keys for choices put it into a bin.
/// Emits the index of the bin, or one of the words below.
class SortChip : public Widget {
public:
    static constexpr const char* pick = "pick";
    static constexpr const char* take_back = "take back";

    enum class Place { Tray, Bin };

    /// `remark` stands below the text once it is told; may be empty.
    SortChip(std::string id, std::string text, std::string remark, AnswerState state, Place lies);

    const Children& children() const override { return children_; }
    float natural_width(const Look& look) const override;
    float height(const Look& look, float width) const override;
    void place(const Look& look, const canvas::Rect& box) override;
    void draw(const Painter& painter) const override;
    bool takes_focus() const override { return movable(); }
    bool is_chosen() const override { return state_ == AnswerState::Chosen; }
    Reply key(const canvas::KeyPressed& key, const Surroundings&) override;
    bool is_movable() const override { return movable(); }
    Reply take_choice(std::size_t bin) override {
        return movable() ? Reply::emit(bin) : Reply::ignored();
    }
    Reply click(canvas::Point, const Surroundings&) override;

private:
    bool movable() const { return state_ == AnswerState::Open || state_ == AnswerState::Chosen; }
    float text_width(const Look& look, float width) const;
    float right_room() const;

    AnswerState state_;
    Place lies_;
    Children children_;  ///< the text, and the remark if there is one
};

}  // namespace ui
