// SPDX-License-Identifier: MIT
//
// Numbers that count nothing: names of things ("article 33"), clock times, fractions, ratios,
// telephone numbers, sizes ("3 x 4"), signed and raised numbers.
#pragma once

#include "packs/evidence/amounts.h"

#include <cstddef>

namespace packs::evidence {

/// The token after an expression at `amount` that holds numbers but no figure ("20 h 30", "un sur
/// deux"), or 0 where the amount counts something.
std::size_t end_of_mere_number(Tokens tokens, const Amount& amount, const Vocabulary& words);

}  // namespace packs::evidence
