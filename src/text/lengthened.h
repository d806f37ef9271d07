// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace text {

/// A language that does not exist: every word of three letters or more repeats its last letter
/// until it is longer by `share`, rounded up, so that layouts meet longer words and longer texts.
std::string lengthened(std::string_view text, double share);

}  // namespace text
