// SPDX-License-Identifier: MIT
#include "text/lengthened.h"

#include "text/characters.h"
#include "text/utf8.h"

#include <cmath>

namespace text {
namespace {

/// Shorter ones are articles, units and the names of keys.
constexpr std::size_t short_word = 3;

}  // namespace

std::string lengthened(std::string_view text, double share) {
    const std::u32string codes = decode(text);
    std::u32string out;
    std::size_t word = 0;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        out += codes[i];
        word = is_letter(codes[i]) ? word + 1 : 0;
        const bool ends = i + 1 == codes.size() || !is_letter(codes[i + 1]);
        if (ends && word >= short_word) {
            const double more = std::ceil(static_cast<double>(word) * share);
            out.append(static_cast<std::size_t>(more), codes[i]);
        }
    }
    return encode(out);
}

}  // namespace text
