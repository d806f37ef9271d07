// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/events.h"

#include <cstddef>
#include <optional>

namespace ui {

/// 0 to 5 for the keys 1 to 6 and A to F without modifiers.
std::optional<std::size_t> choice_of(const canvas::KeyPressed& key);

}  // namespace ui
