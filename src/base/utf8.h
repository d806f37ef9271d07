// SPDX-License-Identifier: MIT
//
// The one decoder of UTF-8; what is built on it stands in text/utf8.h.
#pragma once

#include <cstddef>
#include <string_view>

namespace base {

struct Decoded {
    char32_t code = 0;       ///< 0 when not valid
    std::size_t length = 1;  ///< in bytes; 1 when not valid
    bool valid = false;
};

/// The first character of a non-empty `text` by the rules of RFC 3629: no overlong forms, no
/// surrogates, nothing above U+10FFFF.
Decoded decode_first(std::string_view text);

}  // namespace base
