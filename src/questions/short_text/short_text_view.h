// SPDX-License-Identifier: MIT
#pragma once

#include "questions/answer_view.h"

namespace questions {

/// One field that says what is expected in it.
std::unique_ptr<AnswerView> view_of(const ShortText::Face& face);

}  // namespace questions
