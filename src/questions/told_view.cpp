// SPDX-License-Identifier: MIT
#include "questions/told_view.h"

namespace questions {

text::Bilingual remark_of(ui::AnswerState state) {
    switch (state) {
        case ui::AnswerState::Right: return {"bonne réponse", "right answer"};
        case ui::AnswerState::RightChosen:
        case ui::AnswerState::WrongChosen: return {"ta réponse", "your answer"};
        default: return {};
    }
}

}  // namespace questions
