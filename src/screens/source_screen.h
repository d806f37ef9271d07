// SPDX-License-Identifier: MIT
#pragma once

#include "questions/question.h"
#include "screens/screen.h"

namespace screens {

/// All that is cited for a question, whole. `pack` lives longer; the question is copied.
std::unique_ptr<Screen> make_source_screen(Services& services, const ShelvedPack& pack,
                                           questions::Question question);

}  // namespace screens
