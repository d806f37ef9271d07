// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace text {

enum class QuoteRole { None, Opening, Closing };

/// What each character of `text` is as a quotation mark: only straight double ones can be other
/// than None, and only on lines where all of them go in pairs, each opening before a word and
/// closing after one. Inches (5") stay what they are.
std::vector<QuoteRole> straight_quote_roles(std::u32string_view text);

}  // namespace text
