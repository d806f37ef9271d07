// SPDX-License-Identifier: MIT
//
// Chance that is the same on every machine: the distributions and the shuffle of the standard
// library are not fixed by the standard, so golden files would differ.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace base {

/// SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014):
/// small, fast, and any 64 bits are a good seed.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next();

    /// Uniform in [0, bound). `bound` must not be 0.
    std::uint64_t below(std::uint64_t bound);

    /// A generator of its own for one purpose, so that a new use does not shift the others. Does
    /// not change this one.
    Random fork(std::string_view purpose) const;

    /// Fisher and Yates.
    template <class T>
    void shuffle(std::vector<T>& items) {
        for (std::size_t i = items.size(); i > 1; --i) {
            std::swap(items[i - 1], items[static_cast<std::size_t>(below(i))]);
        }
    }

private:
    std::uint64_t state_;
};

}  // namespace base
