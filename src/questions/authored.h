// SPDX-License-Identifier: MIT
//
// What the questions that authors write must know of each other.
#pragma once

#include "questions/question.h"

#include <vector>

namespace questions {

/// Tells each typed question the keys of the others that are spelt almost like its own, which no
/// slip may turn into it.
void tell_apart_typed_keys(std::vector<Question>& authored);

}  // namespace questions
