// SPDX-License-Identifier: MIT
//
// Cards to choose from, as several kinds show them: in two columns; in one where the form is
// compact or a text is long.
#pragma once

#include "text/language.h"
#include "ui/answer_card.h"

#include <functional>
#include <optional>
#include <vector>

namespace questions {

/// The id of the card of an option.
std::string card_id(std::size_t index);

/// Which of `count` cards emitted a value; nothing when it was another widget.
std::optional<std::size_t> card_of(const ui::Emitted& emitted, std::size_t count);

struct AnswerCards {
    const std::vector<text::Bilingual>& options;
    std::function<ui::AnswerState(std::size_t)> state_of;
    bool told = false;  ///< beside the explanation, in one column, what was right first
    ui::Choosing choosing = ui::Choosing::One;
};
std::unique_ptr<ui::Widget> build(const AnswerCards& cards, const ui::Look& look);

}  // namespace questions
