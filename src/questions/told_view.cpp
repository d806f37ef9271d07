// SPDX-License-Identifier: MIT
#include "questions/told_view.h"

namespace questions {

std::optional<std::size_t> choice_of(const canvas::KeyPressed& key) {
    using canvas::Key;
    if (key.with != canvas::Modifiers{}) {
        return std::nullopt;
    }
    if (key.key >= Key::Num1 && key.key <= Key::Num6) {
        return static_cast<std::size_t>(key.key) - static_cast<std::size_t>(Key::Num1);
    }
    if (key.key >= Key::A && key.key <= Key::F) {
        return static_cast<std::size_t>(key.key) - static_cast<std::size_t>(Key::A);
    }
    return std::nullopt;
}

text::Bilingual remark_of(ui::AnswerState state) {
    switch (state) {
        case ui::AnswerState::Right: return {"bonne réponse", "right answer"};
        case ui::AnswerState::RightChosen:
        case ui::AnswerState::WrongChosen: return {"ta réponse", "your answer"};
        default: return {};
    }
}

}  // namespace questions
