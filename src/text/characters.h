// SPDX-License-Identifier: MIT
//
// Kinds of characters as typography sees them. Code point 0 stands for "no character": before the
// first and after the last one.
#pragma once

#include <string_view>

namespace text {

constexpr char32_t no_break_space = U'\u00A0';
constexpr char32_t narrow_space = U'\u202F';  // no-break too

inline bool is_any_of(char32_t code, std::u32string_view set) {
    return code != 0 && set.find(code) != set.npos;
}

inline bool is_digit(char32_t code) { return code >= U'0' && code <= U'9'; }

/// Spaces within a line.
inline bool is_space(char32_t code) { return is_any_of(code, U" \t\u00A0\u2009\u202F"); }

inline bool is_line_end(char32_t code) { return code == 0 || code == U'\n' || code == U'\r'; }

inline bool is_opening(char32_t code) { return is_any_of(code, U"([{«“‘"); }

inline bool is_closing(char32_t code) { return is_any_of(code, U")]}»”’"); }

bool is_letter(char32_t code);

inline bool is_alphanumeric(char32_t code) { return is_digit(code) || is_letter(code); }

/// Whether a sentence or a word may end before `code`.
inline bool ends_word(char32_t code) {
    return is_line_end(code) || is_space(code) || is_closing(code) ||
           is_any_of(code, U".,;:!?…\"'");
}

}  // namespace text
