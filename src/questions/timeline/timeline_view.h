// SPDX-License-Identifier: MIT
#pragma once

#include "questions/answer_view.h"

namespace questions {

/// Dated anchors with a slot before, between and after them: on a line from left to right, or, in
/// the compact form, below each other.
std::unique_ptr<AnswerView> view_of(const Timeline::Face& face);

}  // namespace questions
