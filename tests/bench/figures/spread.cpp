// SPDX-License-Identifier: MIT
#include "bench/figures/spread.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace bench {

Spread spread_of(std::vector<double> measured) {
    assert(!measured.empty());
    std::ranges::sort(measured);
    const auto at = [&](double share) {
        const double place = share * static_cast<double>(measured.size() - 1);
        return measured[static_cast<std::size_t>(std::lround(place))];
    };
    return {at(0.5), at(0.95)};
}

}  // namespace bench
