// SPDX-License-Identifier: MIT
//
// UTF-8 by characters: Unicode code points, and what a reader sees as one character.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace text {

bool is_ascii(std::string_view text);

/// The offset of the first byte that is not part of valid UTF-8 (RFC 3629); nothing if all is.
std::optional<std::size_t> first_invalid(std::string_view text);

/// The code points; an invalid byte becomes U+FFFD.
std::u32string decode(std::string_view text);

/// The reverse; surrogates and values above U+10FFFF become U+FFFD.
std::string encode(std::u32string_view codes);
void append(std::string& out, char32_t code);

/// How many code points; an invalid byte counts as one.
std::size_t count_characters(std::string_view text);

/// The first `count` code points, or all. The view points into `text`.
std::string_view first_characters(std::string_view text, std::size_t count);

/// Without the spaces, tabs and carriage returns at both ends. The view points into `text`.
std::string_view trimmed(std::string_view text);

/// `text` with its first letter as a capital, when nothing but opening punctuation and spaces
/// stands before it; no other letter changes ("« orange »" → "« Orange »", "30 mois" as it is).
std::string capitalised(std::string_view text);

/// Normalization Form C.
std::string nfc(std::string_view text);

/// Where the caret goes from byte `offset`: the nearest boundary after (or before) it between two
/// characters as a reader sees them, so that an accent or an emoji sequence is never cut. The end
/// (or 0) when there is none.
std::size_t next_boundary(std::string_view text, std::size_t offset);
std::size_t previous_boundary(std::string_view text, std::size_t offset);

}  // namespace text
