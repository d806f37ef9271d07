// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace text {

/// Whether the hyphen at `at` joins two numbers of at most four digits, the first smaller, with
/// nothing else joined to them: years or pages, but not the parts of a date, a telephone number or
/// a score.
bool joins_range(std::u32string_view text, std::size_t at);

/// Whether the hyphen, or the two, at `at` stand between spaces for a dash: not at the start of a
/// line, where they mark an item, nor between two numbers, where they subtract, nor inside
/// quotation marks by themselves.
bool stands_for_dash(std::u32string_view text, std::size_t at);

}  // namespace text
