// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/session.h"
#include "screens/screen.h"

namespace screens {

/// A question of a finished game as it was told then, that of the outcome at `index`, and the way
/// on to what else was not found. `services` and `session` live longer; `pack` is the place of the
/// session's pack on the shelf.
std::unique_ptr<Screen> make_review_screen(Services& services, std::size_t pack,
                                           const quiz::Session& session, std::size_t index);

}  // namespace screens
