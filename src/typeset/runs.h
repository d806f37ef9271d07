// SPDX-License-Identifier: MIT
//
// Text cut into what can be shaped at once: one direction, one script, no fixed space inside.
#pragma once

#include <hb.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace typeset {

/// Text as code points, each with the byte where it begins; one more offset marks the end.
struct Characters {
    std::vector<std::uint32_t> points;
    std::vector<std::size_t> offsets;
};

/// Decodes UTF-8; a stray byte becomes U+FFFD.
Characters decode(std::string_view text);

/// Whether it is drawn as a width alone, without a glyph.
bool fixed_space(std::uint32_t point);

struct Run {
    std::size_t begin = 0;  ///< indexes of code points
    std::size_t end = 0;
    bool right_to_left = false;
    hb_script_t script = HB_SCRIPT_COMMON;
};

/// The runs in visual order, from left to right. A fixed space is a run of its own.
std::vector<Run> runs_of(const Characters& characters);

}  // namespace typeset
