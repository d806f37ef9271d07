// SPDX-License-Identifier: MIT
//
// How likely it is to be right so often by luck.
#pragma once

#include <cstddef>
#include <span>

namespace packs {

/// P(X ≥ least), X the number of successes in independent draws with these chances: the upper tail
/// of the Poisson binomial distribution, which is the binomial one where all chances are equal.
/// Exact but for what lies below 10⁻²⁹⁰. Takes time in proportion to the draws, and to the product
/// of the spreads of the different chances.
double at_least(std::size_t least, std::span<const double> chances);

}  // namespace packs
