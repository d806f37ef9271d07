// SPDX-License-Identifier: MIT
//
// Why a parser stopped, in words: worked out a second time from the text, so that a message can
// say what stands there and what was expected, and never quotes a megabyte.
#pragma once

#include "json/fault.h"

#include <string_view>

namespace json {

/// What the parser had read last when it stopped.
enum class After { Nothing, ObjectOpened, ListOpened, Key, ValueInObject, ValueInList, Document };

/// The fault behind `offset`, which is the end of the last good token. `text` is valid UTF-8.
Fault explain_syntax(std::string_view text, std::size_t offset, After after);

}  // namespace json
