// SPDX-License-Identifier: MIT
//
// What the views of several kinds share: the words beside a told answer.
#pragma once

#include "text/language.h"
#include "ui/answer_card.h"

namespace questions {

/// "bonne réponse" beside the key, "ta réponse" beside what was chosen; empty while nothing is
/// told.
text::Bilingual remark_of(ui::AnswerState state);

}  // namespace questions
