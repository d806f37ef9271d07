// SPDX-License-Identifier: MIT
//
// What the views of several kinds share: keys that choose, and the words beside a told answer.
#pragma once

#include "canvas/events.h"
#include "text/language.h"
#include "ui/answer_card.h"

#include <optional>

namespace questions {

/// 0 to 5 for the keys 1 to 6 and A to F without modifiers.
std::optional<std::size_t> choice_of(const canvas::KeyPressed& key);

/// "bonne réponse" beside the key, "ta réponse" beside what was chosen; empty while nothing is
/// told.
text::Bilingual remark_of(ui::AnswerState state);

}  // namespace questions
