// SPDX-License-Identifier: MIT
#pragma once

#include "questions/answer_view.h"

namespace questions {

/// A card for each source: its publication and, unless that tells, its date.
std::unique_ptr<AnswerView> view_of(const WhichSource::Face& face);

}  // namespace questions
