// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// The articles that the packs rest on; each opens in the reader.
std::unique_ptr<Screen> make_sources_screen(Services& services);

}  // namespace screens
