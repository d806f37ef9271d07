// SPDX-License-Identifier: MIT
#pragma once

#include "questions/answer_view.h"

namespace questions {

/// Two columns of cards; what is linked has one badge and a line between. Below each other where
/// the window is narrow, with what each is linked to in words. Once told, pair by pair.
std::unique_ptr<AnswerView> view_of(const Matching::Face& face);

}  // namespace questions
