// SPDX-License-Identifier: MIT
#pragma once

#include "questions/question.h"
#include "screens/screen.h"

namespace screens {

/// All that is cited for a question, whole, and the way into each article. `pack` is a place on the
/// shelf; the question is copied.
std::unique_ptr<Screen> make_source_screen(Services& services, std::size_t pack,
                                           questions::Question question);

}  // namespace screens
