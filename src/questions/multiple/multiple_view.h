// SPDX-License-Identifier: MIT
#pragma once

#include "questions/answer_view.h"

namespace questions {

/// Cards with boxes to tick, and how many are ticked.
std::unique_ptr<AnswerView> view_of(const Multiple::Face& face);

}  // namespace questions
