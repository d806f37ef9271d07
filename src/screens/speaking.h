// SPDX-License-Identifier: MIT
//
// What is said aloud, for who does not read.
#pragma once

#include "quiz/session.h"
#include "text/language.h"

#include <string>

namespace screens {

/// The question as it is asked, with its numbered answers.
std::string question_aloud(const questions::Question& question, text::Language language);

/// What became of it: the verdict, the right answer, and why.
std::string outcome_aloud(const questions::Question& question, const quiz::Outcome& outcome,
                          text::Language language);

}  // namespace screens
