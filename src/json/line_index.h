// SPDX-License-Identifier: MIT
//
// From a byte of a text to its line and column, quickly even where the text is one line of 40 MB.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace json {

/// Both from 1, the column in characters.
struct LineColumn {
    std::size_t line = 1;
    std::size_t column = 1;

    bool operator==(const LineColumn&) const = default;
};

/// Where `offset` stands in `text`; lines end with LF, CR or CR LF.
LineColumn line_column(std::string_view text, std::size_t offset);

/// The same with marks made beforehand, so that no question walks more than a few hundred bytes.
class LineIndex {
public:
    explicit LineIndex(std::string_view text);

    /// `text` is the one that the index was made of.
    LineColumn find(std::string_view text, std::size_t offset) const;

private:
    std::vector<LineColumn> marks_;  // of every `stride`-th byte
};

}  // namespace json
