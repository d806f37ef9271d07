// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace text {

/// Whether `address` may be handed to a browser: it begins with http:// or https:// (in any case)
/// and a host, has no space, control, quote or character beyond ASCII, and at most 2,000 bytes.
bool is_web_address(std::string_view address);

}  // namespace text
