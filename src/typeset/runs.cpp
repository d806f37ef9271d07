// SPDX-License-Identifier: MIT
#include "typeset/runs.h"

#include <unicode/ubidi.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace typeset {
namespace {

constexpr std::uint32_t narrow_space = 0x202F;

bool turns_direction(std::uint32_t point) {
    if (point < 0x590) {
        return false;
    }
    switch (u_charDirection(static_cast<UChar32>(point))) {
        case U_RIGHT_TO_LEFT:
        case U_RIGHT_TO_LEFT_ARABIC:
        case U_RIGHT_TO_LEFT_EMBEDDING:
        case U_RIGHT_TO_LEFT_OVERRIDE:
        case U_RIGHT_TO_LEFT_ISOLATE: return true;
        default: return false;
    }
}

hb_script_t script_of(std::uint32_t point) {
    return hb_unicode_script(hb_unicode_funcs_get_default(), point);
}

bool inherits_script(hb_script_t script) {
    return script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED;
}

/// Cuts one stretch of one direction by script and at fixed spaces, in order of reading.
std::vector<Run> cut(const Characters& characters, std::size_t begin, std::size_t end,
                     bool right_to_left) {
    std::vector<Run> runs;
    bool open = false;
    for (std::size_t i = begin; i < end; ++i) {
        const std::uint32_t point = characters.points[i];
        const hb_script_t script = script_of(point);
        const bool fixed = fixed_space(point);
        if (fixed || !open) {
            runs.push_back({i, i + 1, right_to_left, script});
            open = !fixed;
            continue;
        }
        Run& last = runs.back();
        if (inherits_script(last.script)) {
            last.script = script;
        }
        if (inherits_script(script) || script == last.script) {
            last.end = i + 1;
        } else {
            runs.push_back({i, i + 1, right_to_left, script});
        }
    }
    return runs;
}

/// The directions of a text that has some from right to left, resolved by ICU on UTF-16.
std::vector<Run> cut_by_direction(const Characters& characters) {
    std::vector<UChar> units;
    std::vector<std::size_t> point_at;
    for (std::size_t i = 0; i < characters.points.size(); ++i) {
        UChar pair[2];
        int length = 0;
        U16_APPEND_UNSAFE(pair, length, characters.points[i]);
        units.insert(units.end(), pair, pair + length);
        point_at.insert(point_at.end(), static_cast<std::size_t>(length), i);
    }
    point_at.push_back(characters.points.size());

    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUBiDiPointer bidi(ubidi_open());
    ubidi_setPara(bidi.getAlias(), units.data(), static_cast<std::int32_t>(units.size()),
                  UBIDI_DEFAULT_LTR, nullptr, &status);
    const std::int32_t count = ubidi_countRuns(bidi.getAlias(), &status);
    if (U_FAILURE(status)) {
        return cut(characters, 0, characters.points.size(), false);
    }
    std::vector<Run> out;
    for (std::int32_t i = 0; i < count; ++i) {
        std::int32_t start = 0;
        std::int32_t length = 0;
        const bool backwards = ubidi_getVisualRun(bidi.getAlias(), i, &start, &length) == UBIDI_RTL;
        std::vector<Run> runs = cut(characters, point_at[static_cast<std::size_t>(start)],
                                    point_at[static_cast<std::size_t>(start + length)], backwards);
        if (backwards) {
            std::ranges::reverse(runs);
        }
        out.insert(out.end(), runs.begin(), runs.end());
    }
    return out;
}

}  // namespace

Characters decode(std::string_view text) {
    Characters out;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < length;) {
        out.offsets.push_back(static_cast<std::size_t>(i));
        UChar32 point = 0;
        U8_NEXT_OR_FFFD(bytes, i, length, point);
        out.points.push_back(static_cast<std::uint32_t>(point));
    }
    out.offsets.push_back(text.size());
    return out;
}

bool fixed_space(std::uint32_t point) { return point == narrow_space; }

std::vector<Run> runs_of(const Characters& characters) {
    return std::ranges::any_of(characters.points, turns_direction)
               ? cut_by_direction(characters)
               : cut(characters, 0, characters.points.size(), false);
}

}  // namespace typeset
