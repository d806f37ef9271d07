// SPDX-License-Identifier: MIT
//
// Shapes text once for all sizes: positions are for an em of 1.
#pragma once

#include "typeset/face.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace typeset {

/// A face with the number by which glyphs name it.
struct NumberedFace {
    FaceId id = 0;
    const Face* face = nullptr;
};

struct Features {
    bool ligatures = true;  ///< off where characters are tracked: they must stay apart
    bool fixed_digits = false;
};

/// A glyph in visual order; `place` counts the clusters drawn before its own.
struct ShapedGlyph {
    FaceId face = 0;
    std::uint32_t index = 0;
    float x = 0;
    float y = 0;
    int place = 0;
};

/// What cannot be divided: a character with its marks, or a ligature. In order of reading.
struct Cluster {
    std::size_t start = 0;  ///< byte offset in the text
    float advance = 0;
};

struct Shaped {
    std::vector<ShapedGlyph> glyphs;
    std::vector<Cluster> clusters;
    float width = 0;
};

/// Shapes valid UTF-8 (a stray byte becomes U+FFFD). What the first face of `chain` lacks is taken
/// from the next; what all lack is drawn as the last one's box. `chain` is not empty.
Shaped shape(std::string_view text, std::span<const NumberedFace> chain, Features features);

}  // namespace typeset
