// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace json {

/// Integer: a number without point and exponent, of any size. Number: any other.
enum class Kind : std::uint8_t { Null, Boolean, Integer, Number, Text, List, Object };

/// For messages: "null", "true or false", "a whole number", "a number", "a text", "a list", "an
/// object".
std::string_view to_string(Kind kind);

}  // namespace json
