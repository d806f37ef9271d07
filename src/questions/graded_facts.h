// SPDX-License-Identifier: MIT
#pragma once

#include "questions/question.h"

namespace questions {

/// The facts that the verdict on an answer says something about. A question on several facts whose
/// parts tell them apart: all of them where all was right, else those whose part was wrong, as what
/// was right in between is neither known nor forgotten by that verdict. One that was given up: the
/// first fact alone; so is one among anchors, whose dates are given. Any other: its facts.
std::vector<facts::Id> graded_facts(const Question& question, const Answer& answer);

}  // namespace questions
