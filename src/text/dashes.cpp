// SPDX-License-Identifier: MIT
#include "text/dashes.h"

#include "text/characters.h"

namespace text {
namespace {

char32_t character(std::u32string_view text, std::size_t at) {
    return at < text.size() ? text[at] : 0;
}

}  // namespace

bool joins_range(std::u32string_view text, std::size_t at) {
    constexpr std::size_t most_digits = 4;
    std::size_t begin = at;
    while (begin > 0 && is_digit(text[begin - 1])) {
        --begin;
    }
    std::size_t end = at + 1;
    while (is_digit(character(text, end))) {
        ++end;
    }
    const auto first = text.substr(begin, at - begin);
    const auto second = text.substr(at + 1, end - at - 1);
    if (first.empty() || first.size() > most_digits || second.size() > most_digits ||
        first.size() > second.size() || (first.size() == second.size() && first >= second)) {
        return false;
    }
    const char32_t before = begin == 0 ? 0 : text[begin - 1];
    const char32_t after = character(text, end);
    return (is_line_end(before) || is_space(before) || is_opening(before)) &&
           (ends_word(after) || is_any_of(after, U"%€"));
}

bool stands_for_dash(std::u32string_view text, std::size_t at) {
    const std::size_t end = at + (character(text, at + 1) == U'-' ? 2 : 1);
    if (at < 2 || !is_space(text[at - 1]) || !is_space(character(text, end))) {
        return false;
    }
    const char32_t left = text[at - 2];
    const char32_t right = character(text, end + 1);
    return !is_line_end(left) && !is_opening(left) && !is_closing(right) &&
           !(is_digit(left) && is_digit(right));
}

}  // namespace text
