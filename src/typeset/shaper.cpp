// SPDX-License-Identifier: MIT
#include "typeset/shaper.h"

#include "typeset/runs.h"

#include <algorithm>
#include <array>

namespace typeset {
namespace {

constexpr float narrow_space_width = 0.16f;

/// What a face is asked to draw for a character.
std::uint32_t drawn_as(std::uint32_t point) {
    constexpr std::uint32_t no_break_space = 0xA0;
    // Some fonts make the no-break space twice as wide as the other.
    return point == no_break_space || point == '\t' ? ' ' : point;
}

class Shaper {
public:
    Shaper(const Characters& characters, std::span<const NumberedFace> chain, Features features)
        : characters_(characters), chain_(chain), features_(features) {
        for (const std::uint32_t point : characters.points) {
            drawn_.push_back(drawn_as(point));
        }
        advances_.resize(drawn_.size(), -1.0f);
    }

    Shaped shape() {
        for (const Run& run : runs_of(characters_)) {
            if (fixed_space(drawn_[run.begin])) {
                add_cluster(run.begin, narrow_space_width);
            } else {
                shape_with(0, run);
            }
        }
        for (std::size_t i = 0; i < advances_.size(); ++i) {
            if (advances_[i] >= 0) {
                out_.clusters.push_back({characters_.offsets[i], advances_[i]});
            }
        }
        return std::move(out_);
    }

private:
    struct Buffer {
        std::span<const hb_glyph_info_t> glyphs;
        std::span<const hb_glyph_position_t> positions;
    };

    void add_cluster(std::size_t first, float advance) {
        advances_[first] = std::max(advances_[first], 0.0f) + advance;
        out_.width += advance;
        ++places_;
    }

    std::unique_ptr<hb_buffer_t, Release> fill(const NumberedFace& with, const Run& run) const {
        std::unique_ptr<hb_buffer_t, Release> buffer(hb_buffer_create());
        // The whole text goes in, for letters that join across what is shaped apart.
        hb_buffer_add_codepoints(buffer.get(), drawn_.data(), static_cast<int>(drawn_.size()),
                                 static_cast<unsigned>(run.begin),
                                 static_cast<int>(run.end - run.begin));
        hb_buffer_set_direction(buffer.get(),
                                run.right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_buffer_set_script(buffer.get(), run.script);
        hb_buffer_guess_segment_properties(buffer.get());
        std::array<hb_feature_t, 3> wanted = {};
        unsigned count = 0;
        const auto want = [&](hb_tag_t tag, std::uint32_t value) {
            wanted[count++] = {tag, value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
        };
        if (!features_.ligatures) {
            want(HB_TAG('l', 'i', 'g', 'a'), 0);
            want(HB_TAG('c', 'l', 'i', 'g'), 0);
        }
        if (features_.fixed_digits) {
            want(HB_TAG('t', 'n', 'u', 'm'), 1);
        }
        hb_shape(with.face->shaper(), buffer.get(), wanted.data(), count);
        return buffer;
    }

    /// Shapes `run` with the `link`-th face of the chain, and what that one lacks with the next.
    void shape_with(std::size_t link, const Run& run) {
        const auto buffer = fill(chain_[link], run);
        unsigned count = 0;
        const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
        const Buffer shaped{{infos, count},
                            {hb_buffer_get_glyph_positions(buffer.get(), nullptr), count}};
        const bool last = link + 1 == chain_.size();
        for (std::size_t i = 0; i < count;) {
            if (last || !missing(shaped, i)) {
                i = take_cluster(chain_[link], shaped, i);
                continue;
            }
            const std::size_t begin = i;
            while (i < count && missing(shaped, i)) {
                i = after_cluster(shaped, i);
            }
            shape_with(link + 1, part(run, shaped, begin, i));
        }
    }

    static std::size_t after_cluster(const Buffer& shaped, std::size_t i) {
        const auto same = [&](const hb_glyph_info_t& glyph) {
            return glyph.cluster == shaped.glyphs[i].cluster;
        };
        const auto rest = shaped.glyphs.subspan(i);
        return i + static_cast<std::size_t>(std::ranges::find_if_not(rest, same) - rest.begin());
    }

    static bool missing(const Buffer& shaped, std::size_t i) {
        return std::ranges::any_of(shaped.glyphs.subspan(i, after_cluster(shaped, i) - i),
                                   [](const auto& glyph) { return glyph.codepoint == 0; });
    }

    /// The code points of the glyphs from `begin` to `end`, which are in visual order.
    static Run part(const Run& run, const Buffer& shaped, std::size_t begin, std::size_t end) {
        Run out = run;
        const std::size_t count = shaped.glyphs.size();
        if (run.right_to_left) {
            out.begin = shaped.glyphs[end - 1].cluster;
            out.end = begin == 0 ? run.end : shaped.glyphs[begin - 1].cluster;
        } else {
            out.begin = shaped.glyphs[begin].cluster;
            out.end = end == count ? run.end : shaped.glyphs[end].cluster;
        }
        return out;
    }

    std::size_t take_cluster(const NumberedFace& with, const Buffer& shaped, std::size_t i) {
        const std::size_t end = after_cluster(shaped, i);
        const std::size_t first = shaped.glyphs[i].cluster;
        const float scale = 1 / with.face->units_per_em();
        const std::size_t begin = out_.glyphs.size();
        float advance = 0;
        for (; i < end; ++i) {
            const hb_glyph_position_t& position = shaped.positions[i];
            out_.glyphs.push_back(
                {with.id, shaped.glyphs[i].codepoint,
                 out_.width + advance + static_cast<float>(position.x_offset) * scale,
                 -static_cast<float>(position.y_offset) * scale, places_});
            advance += static_cast<float>(position.x_advance) * scale;
        }
        if (features_.fixed_digits && drawn_[first] >= '0' && drawn_[first] <= '9') {
            const float cell = with.face->digit_cell();
            for (std::size_t glyph = begin; glyph < out_.glyphs.size(); ++glyph) {
                out_.glyphs[glyph].x += (cell - advance) / 2;
            }
            advance = cell;
        }
        add_cluster(first, advance);
        return end;
    }

    const Characters& characters_;
    std::span<const NumberedFace> chain_;
    Features features_;
    std::vector<std::uint32_t> drawn_;
    std::vector<float> advances_;  ///< of the cluster that begins at this code point, else -1
    int places_ = 0;
    Shaped out_;
};

}  // namespace

Shaped shape(std::string_view text, std::span<const NumberedFace> chain, Features features) {
    const Characters characters = decode(text);
    return Shaper(characters, chain, features).shape();
}

}  // namespace typeset
