// SPDX-License-Identifier: MIT
#include "screens/reading.h"

#include <algorithm>

namespace screens {

using std::chrono::milliseconds;

void Reading::begin(milliseconds now) {
    words_ = 0;
    next_ = now;
}

bool Reading::read(milliseconds now, std::size_t all) {
    const std::size_t before = words_;
    for (; words_ < all && now >= next_; next_ += word_time) {
        ++words_;
    }
    return words_ > before;
}

milliseconds Reading::wait(milliseconds now) const {
    return std::max(milliseconds(0), next_ - now);
}

}  // namespace screens
