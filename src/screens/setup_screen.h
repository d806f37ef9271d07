// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// Pack, chapter, order and length of a game to be chosen; `pack`, by its place on the shelf, is
/// chosen already.
std::unique_ptr<Screen> make_setup_screen(Services& services,
                                          std::optional<std::size_t> pack = std::nullopt);

}  // namespace screens
