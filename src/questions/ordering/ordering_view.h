// SPDX-License-Identifier: MIT
#pragma once

#include "questions/answer_view.h"

namespace questions {

/// Numbered rows that are picked up and moved, each with a button up and one down; once told, in
/// the right order with their dates.
std::unique_ptr<AnswerView> view_of(const Ordering::Face& face);

}  // namespace questions
