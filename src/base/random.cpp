// SPDX-License-Identifier: MIT
#include "base/random.h"

#include "base/hash.h"

#include <cassert>

namespace base {

std::uint64_t Random::next() {
    state_ += 0x9E3779B97F4A7C15u;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

std::uint64_t Random::below(std::uint64_t bound) {
    assert(bound > 0);
    // Values under 2^64 mod bound would make the small remainders likelier: draw again.
    const std::uint64_t uneven = (0 - bound) % bound;
    std::uint64_t value = next();
    while (value < uneven) {
        value = next();
    }
    return value % bound;
}

Random Random::fork(std::string_view purpose) const {
    Random mixed(state_ ^ fnv1a_64(purpose));
    return Random(mixed.next());
}

}  // namespace base
