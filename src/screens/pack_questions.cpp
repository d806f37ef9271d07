// SPDX-License-Identifier: MIT
#include "screens/pack_questions.h"

#include <utility>

namespace screens {

PackQuestions::PackQuestions(std::vector<questions::Question> all)
    : list_(packs::list_of(all)),
      drawn_(std::make_shared<std::vector<questions::Question>>(std::move(all))) {}

PackQuestions::PackQuestions(packs::QuestionList list, Draw draw, std::uint64_t seed)
    : list_(std::move(list)), draw_(std::move(draw)), seed_(seed) {}

const std::vector<questions::Question>& PackQuestions::all() const {
    if (drawn_->empty() && draw_) {
        *drawn_ = draw_(seed_);
    }
    return *drawn_;
}

std::vector<questions::Question> PackQuestions::by(std::uint64_t seed) const {
    return draw_ ? draw_(seed) : *drawn_;
}

}  // namespace screens
