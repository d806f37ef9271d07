// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/session.h"
#include "screens/screen.h"

namespace screens {

/// How the finished game went; every question can be looked at again. `kept`: all is in the store.
std::unique_ptr<Screen> make_results_screen(Services& services, std::size_t pack,
                                            quiz::Session session, bool kept);

}  // namespace screens
