// SPDX-License-Identifier: MIT
#pragma once

#include "base/random.h"
#include "text/language.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace questions {

/// What one hint gives away: a wrong option, or the first letter of what is to be typed.
struct Hint {
    std::optional<std::size_t> struck_out;
    text::Bilingual first_letter;

    bool operator==(const Hint&) const = default;
};

/// Rules out the wrong ones among `count` options, in an order by chance, as long as one of them
/// stays. `right` is sorted.
std::vector<Hint> strike_wrong_ones(std::size_t count, std::span<const std::size_t> right,
                                    base::Random random);

}  // namespace questions
