// SPDX-License-Identifier: MIT
#pragma once

#include "screens/services.h"
#include "ui/widget.h"

#include <memory>

namespace screens {

/// What the program is, and where on this machine it keeps what is the player's.
std::unique_ptr<ui::Widget> about_page(const ui::Look& look, const Services& services);

}  // namespace screens
