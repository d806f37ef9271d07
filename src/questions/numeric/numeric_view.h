// SPDX-License-Identifier: MIT
#pragma once

#include "questions/answer_view.h"

namespace questions {

/// A value to type or to set with a slider, with its unit and what is forgiven.
std::unique_ptr<AnswerView> view_of(const Numeric::Face& face);

}  // namespace questions
