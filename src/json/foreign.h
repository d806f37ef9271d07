// SPDX-License-Identifier: MIT
//
// Texts that are no JSON at all, told apart before anything is parsed.
#pragma once

#include "json/fault.h"

#include <optional>
#include <string_view>

namespace json {

/// What is wrong with the bytes as a whole: empty, another kind of file, another encoding, a NUL.
/// Nothing when it is UTF-8 worth parsing. A byte order mark was taken off already.
std::optional<Fault> find_foreign(std::string_view bytes);

}  // namespace json
