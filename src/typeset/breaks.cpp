// SPDX-License-Identifier: MIT
#include "typeset/breaks.h"

#include <unicode/utext.h>

#include <array>
#include <cstdint>

namespace typeset {
namespace {

constexpr std::array<std::string_view, 7> line_ends = {"\r\n", "\n",           "\r",          "\v",
                                                       "\f",   "\xe2\x80\xa8", "\xe2\x80\xa9"};

std::size_t end_length(std::string_view text) {
    for (const std::string_view end : line_ends) {
        if (text.starts_with(end)) {
            return end.size();
        }
    }
    return 0;
}

/// Adds the break at `place`. Unicode breaks a path after its first slash, which may then end the
/// line of the word before it, and never before that.
void add_break(std::string_view text, std::size_t place, std::vector<std::size_t>& breaks) {
    const std::string_view before = text.substr(0, place);
    if (before == "/" || before.ends_with("\u00A0/")) {
        return;
    }
    breaks.push_back(before.ends_with(" /") ? place - 1 : place);
}

}  // namespace

std::vector<HardLine> hard_lines(std::string_view text) {
    std::vector<HardLine> out(1);
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = end_length(text.substr(i));
        if (length > 0) {
            out.back().end = i;
            out.push_back({i + length, i + length});
        }
        i += length > 0 ? length : 1;
    }
    out.back().end = text.size();
    return out;
}

base::Result<LineBreaker> LineBreaker::open() {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator* iterator = ubrk_open(UBRK_LINE, "", nullptr, 0, &status);
    if (U_FAILURE(status)) {
        return base::error_at({}, std::string("ICU cannot break lines: ") + u_errorName(status));
    }
    return LineBreaker(iterator);
}

std::vector<std::size_t> LineBreaker::breaks(std::string_view text) const {
    UErrorCode status = U_ZERO_ERROR;
    UText units = UTEXT_INITIALIZER;
    utext_openUTF8(&units, text.data(), static_cast<std::int64_t>(text.size()), &status);
    ubrk_setUText(iterator_.getAlias(), &units, &status);
    std::vector<std::size_t> out;
    if (U_SUCCESS(status)) {
        const auto end = static_cast<std::int32_t>(text.size());
        ubrk_first(iterator_.getAlias());
        for (std::int32_t at = ubrk_next(iterator_.getAlias()); at != UBRK_DONE && at < end;
             at = ubrk_next(iterator_.getAlias())) {
            add_break(text, static_cast<std::size_t>(at), out);
        }
    }
    utext_close(&units);
    return out;
}

}  // namespace typeset
