// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace bench {

/// Of many measurements of one thing.
struct Spread {
    double median = 0;
    double p95 = 0;  ///< the 95th percentile: one in twenty is worse
};

/// `measured` holds one at least; of those beside a percentile the nearest is taken.
Spread spread_of(std::vector<double> measured);

}  // namespace bench
