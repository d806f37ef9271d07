// SPDX-License-Identifier: MIT
#pragma once

#include "questions/answer_view.h"

namespace questions {

/// Labels in a tray, to be put into bins below it, which stand beside each other or, in the compact
/// form, below each other. Once told, each label is in the bin where it belongs.
std::unique_ptr<AnswerView> view_of(const Categorise::Face& face);

}  // namespace questions
