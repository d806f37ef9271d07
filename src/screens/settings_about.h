// SPDX-License-Identifier: MIT
#pragma once

#include "screens/services.h"
#include "ui/widget.h"

#include <memory>

namespace screens {

/// What the program is.
std::unique_ptr<ui::Widget> about_page(const ui::Look& look, const Services& services);

}  // namespace screens
