// SPDX-License-Identifier: MIT
#include "questions/question.h"

namespace questions {

Question::Question() = default;
Question::Question(const Question&) = default;
Question::Question(Question&&) noexcept = default;
Question& Question::operator=(const Question&) = default;
Question& Question::operator=(Question&&) noexcept = default;
Question::~Question() = default;

}  // namespace questions
