// SPDX-License-Identifier: MIT
//
// Where a text may be broken, by Unicode's line breaking (UAX 14); but no path loses its first
// slash to the line before.
#pragma once

#include "base/result.h"

#include <unicode/ubrk.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace typeset {

/// A line of a text as its author ended it, without the end itself.
struct HardLine {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Cuts at LF, CR, CR LF and Unicode's own line and paragraph ends. One more line than ends.
std::vector<HardLine> hard_lines(std::string_view text);

class LineBreaker {
public:
    /// Fails when ICU has no data for line breaking.
    static base::Result<LineBreaker> open();

    /// The bytes at which a new line may begin, in order; neither 0 nor the end. `text` is one
    /// hard line.
    std::vector<std::size_t> breaks(std::string_view text) const;

private:
    explicit LineBreaker(UBreakIterator* iterator) : iterator_(iterator) {}
    icu::LocalUBreakIteratorPointer iterator_;
};

}  // namespace typeset
