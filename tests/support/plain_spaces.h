// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace support {

/// The text with its no-break spaces as plain ones: how they are set is for the tests of
/// typography.
inline std::string with_plain_spaces(std::string text) {
    for (const std::string_view space : {"\u00A0", "\u202F"}) {
        for (std::size_t at = text.find(space); at != std::string::npos; at = text.find(space)) {
            text.replace(at, space.size(), " ");
        }
    }
    return text;
}

}  // namespace support
