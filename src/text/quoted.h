// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <string>
#include <string_view>

namespace text {

/// `text` in the quotation marks of `language`, « … » with no-break spaces or “…”. What it has in
/// such marks itself gets those of the second level: “…” within « … », ‘…’ within “…”.
std::string quoted(std::string_view text, Language language);

}  // namespace text
