// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace questions {

/// Which option a typed line names: by its number from 1, or by its words, forgiving case, accents
/// and spaces.
std::optional<std::size_t> typed_option(std::string_view line,
                                        std::span<const std::string> options);

/// The digits and letters of a line, in small letters and without accents, whatever stands between
/// them: how several options are named at once.
std::vector<char> typed_marks(std::string_view line);

}  // namespace questions
