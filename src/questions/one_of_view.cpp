// SPDX-License-Identifier: MIT
#include "questions/one_of_view.h"

#include "questions/cards_view.h"
#include "ui/choice_key.h"

#include <algorithm>

namespace questions {

std::vector<KeyUse> OneOfView::keys(const ui::Look& look) const {
    const std::string keys = look.choice_keys.range(options_.size());
    return {{{keys, keys}, {"choisir", "choose"}}};
}

std::string OneOfView::initial_focus() const { return card_id(chosen_.value_or(0)); }

bool OneOfView::is_struck(std::size_t index) const {
    return std::ranges::find(struck_, index) != struck_.end();
}

std::unique_ptr<ui::Widget> OneOfView::build(const ui::Look& look) const {
    const auto state_of = [this](std::size_t index) {
        const bool chosen = chosen_ == index;
        if (!right_) {
            return is_struck(index) ? ui::AnswerState::Struck
                   : chosen         ? ui::AnswerState::Chosen
                                    : ui::AnswerState::Open;
        }
        if (right_ == index) {
            return chosen ? ui::AnswerState::RightChosen : ui::AnswerState::Right;
        }
        return chosen ? ui::AnswerState::WrongChosen : ui::AnswerState::Other;
    };
    return questions::build(AnswerCards{options_, state_of, right_.has_value()}, look);
}

bool OneOfView::choose(std::size_t index) {
    if (right_ || index >= options_.size() || is_struck(index)) {
        return false;
    }
    chosen_ = index;
    return true;
}

Taken OneOfView::take(const ui::Emitted& emitted, text::Language) {
    const auto index = card_of(emitted, options_.size());
    if (index) {
        choose(*index);
    }
    return {index.has_value(), {}};
}

Taken OneOfView::key(const canvas::KeyPressed& key, text::Language) {
    const std::optional<std::size_t> index = ui::choice_of(key);
    return index && choose(*index) ? Taken{true, card_id(*index)} : Taken{};
}

void OneOfView::strike_out(const std::vector<std::size_t>& options) {
    struck_ = options;
    if (chosen_ && is_struck(*chosen_)) {
        chosen_.reset();
    }
}

void OneOfView::tell(std::size_t right, const std::optional<std::size_t>& chosen) {
    right_ = right;
    chosen_ = chosen;
}

}  // namespace questions
