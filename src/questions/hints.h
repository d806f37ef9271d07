// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <cstddef>
#include <optional>

namespace questions {

/// What one hint gives away: a wrong option, or the first letter of what is to be typed.
struct Hint {
    std::optional<std::size_t> struck_out;
    text::Bilingual first_letter;

    bool operator==(const Hint&) const = default;
};

}  // namespace questions
