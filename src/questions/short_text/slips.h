// SPDX-License-Identifier: MIT
//
// How a hand or an ear misspells a name: letters left out, doubled, exchanged, taken for a
// neighbour on the keyboard or for one that sounds like it. A name that differs in any other way is
// more likely another name: "Renaud" is not "Renard".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace questions {

struct Slips {
    std::size_t letters = 0;  ///< how many were left out, put in, replaced, or exchanged
    std::size_t cost = 0;     ///< the same, where a letter that no slip explains counts twice
};

/// From `typed` to `written`, two different names, both squeezed (text::squeezed). Nothing when
/// they begin differently.
std::optional<Slips> slips(std::string_view typed, std::string_view written);

}  // namespace questions
