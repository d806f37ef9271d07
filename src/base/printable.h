// SPDX-License-Identifier: MIT
//
// Foreign text made safe for a terminal, a log line or a message (CWE-150).
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// How many characters of a foreign text a message shows unless told otherwise.
constexpr std::size_t shown_characters = 80;
constexpr std::size_t whole_text = std::numeric_limits<std::size_t>::max();

/// `text` with control characters, C1 controls, bidirectional marks and invisible characters as
/// `<U+202E>`, invalid bytes as `\xNN`, cut after `limit` characters with "…". Any bytes may come
/// in; valid UTF-8 comes out.
std::string printable(std::string_view text, std::size_t limit = shown_characters);

/// The characters of `text` one by one; an invalid byte is one "character" of its own. The views
/// point into `text`.
std::vector<std::string_view> split_characters(std::string_view text);

}  // namespace base
