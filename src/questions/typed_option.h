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

/// Whether one letter can go with several options.
enum class Letters { Once, Often };

/// The letter that each of `options` is given, 0 for "a", of so many `letters`: "1 b, 2 a"; without
/// a number, the next one. Nothing where an option has none or two, where there is no such letter,
/// or where a letter that can be given once is given twice.
std::optional<std::vector<std::optional<std::size_t>>> typed_letters(std::string_view line,
                                                                     std::size_t options,
                                                                     std::size_t letters,
                                                                     Letters given);

}  // namespace questions
