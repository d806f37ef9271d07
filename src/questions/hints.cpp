// SPDX-License-Identifier: MIT
#include "questions/hints.h"

#include <algorithm>

namespace questions {

std::vector<Hint> strike_wrong_ones(std::size_t count, std::span<const std::size_t> right,
                                    base::Random random) {
    std::vector<Hint> hints;
    for (std::size_t i = 0; i < count; ++i) {
        if (!std::ranges::binary_search(right, i)) {
            hints.push_back({i, {}});
        }
    }
    random.shuffle(hints);
    if (!hints.empty()) {
        hints.pop_back();
    }
    return hints;
}

}  // namespace questions
