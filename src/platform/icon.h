// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace platform {

/// The program's icon, `side` by `side` pixels of red, green, blue and straight alpha: a check
/// mark with the circumflex of "sûre" on a rounded square.
std::vector<std::uint8_t> icon_pixels(int side);

}  // namespace platform
