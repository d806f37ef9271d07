// SPDX-License-Identifier: MIT
#pragma once

#include "questions/answer_view.h"

namespace questions {

/// Two tall cards of equal weight, true on the left.
std::unique_ptr<AnswerView> view_of(const TrueFalse::Face& face);

}  // namespace questions
