// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

namespace quiz {

/// What is said of an answer that is right in part: nearly, from half of the credit on; below, that
/// it was in part.
const text::Bilingual& partly_words(double credit);

}  // namespace quiz
