// SPDX-License-Identifier: MIT
//
// Text as boxes: what a shaped line is made of. Positions are window pixels, fractions included.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace typeset {

enum class Weight { Regular, Medium, SemiBold, Bold };

/// How a text looks; the family (Inter or OpenDyslexic) is the typesetter's.
struct Style {
    Weight weight = Weight::Regular;
    int size = 16;              ///< pixels per em, 8 to 200
    float tracking = 0;         ///< extra pixels after each character
    bool fixed_digits = false;  ///< digits in cells of one width: clocks, counters
    bool operator==(const Style&) const = default;
};

/// A face of the font set: an index that the typesetter gives out.
using FaceId = std::uint8_t;

struct Glyph {
    FaceId face = 0;
    std::uint32_t index = 0;  ///< in the face
    float x = 0;              ///< from the line's origin
    float y = 0;              ///< below the baseline when positive
};

/// One line, shaped, in visual order.
struct Line {
    std::string text;  ///< what was shaped, UTF-8: for recordings and screen readers
    Style style;
    std::vector<Glyph> glyphs;
    float width = 0;
};

/// A text broken into lines of at most some width.
struct Paragraph {
    std::vector<Line> lines;
    std::vector<std::size_t> starts;  ///< byte offset in the text where each line begins
    float width = 0;                  ///< of the widest line
    bool breaks_words = false;        ///< a line begins within a word that was too wide
};

}  // namespace typeset
