// SPDX-License-Identifier: MIT
#pragma once

#include "questions/answer_view.h"

namespace questions {

/// Cards in two columns; in one where the form is compact or a text is long.
std::unique_ptr<AnswerView> view_of(const Single::Face& face);

}  // namespace questions
