// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "learning/store.h"
#include "quiz/session.h"

namespace quiz {

/// What the store keeps of an outcome: `language` is that of the answer, `at` its moment.
learning::Answer kept_answer(const questions::Question& question, const Outcome& outcome,
                             text::Language language, base::Instant at);

}  // namespace quiz
