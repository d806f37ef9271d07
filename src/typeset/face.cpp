// SPDX-License-Identifier: MIT
#include "typeset/face.h"

#include FT_MULTIPLE_MASTERS_H
#include FT_OUTLINE_H

#include <algorithm>
#include <vector>

namespace typeset {
namespace {

constexpr hb_tag_t weight_axis = HB_TAG('w', 'g', 'h', 't');

/// Sets the weight of a variable font, its other axes left as they are by default.
void set_weight(FT_Library library, FT_Face face, float weight) {
    FT_MM_Var* axes = nullptr;
    if (!FT_HAS_MULTIPLE_MASTERS(face) || FT_Get_MM_Var(face, &axes) != 0) {
        return;
    }
    std::vector<FT_Fixed> coordinates;
    for (FT_UInt i = 0; i < axes->num_axis; ++i) {
        const FT_Var_Axis& axis = axes->axis[i];
        const auto wanted = static_cast<FT_Fixed>(weight * 65536);
        coordinates.push_back(
            axis.tag == weight_axis ? std::clamp(wanted, axis.minimum, axis.maximum) : axis.def);
    }
    FT_Set_Var_Design_Coordinates(face, axes->num_axis, coordinates.data());
    FT_Done_MM_Var(library, axes);
}

float advance_of_widest_digit(hb_font_t* font) {
    const std::unique_ptr<hb_buffer_t, Release> buffer(hb_buffer_create());
    const hb_feature_t tabular = {HB_TAG('t', 'n', 'u', 'm'), 1, HB_FEATURE_GLOBAL_START,
                                  HB_FEATURE_GLOBAL_END};
    hb_buffer_add_utf8(buffer.get(), "0123456789", -1, 0, -1);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(font, buffer.get(), &tabular, 1);
    unsigned count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    hb_position_t widest = 0;
    for (unsigned i = 0; i < count; ++i) {
        widest = std::max(widest, hb_font_get_glyph_h_advance(font, glyphs[i].codepoint));
    }
    return static_cast<float>(widest);
}

}  // namespace

base::Result<Face> Face::open(FT_Library library, std::shared_ptr<const std::string_view> bytes,
                              float weight, const std::string& file) {
    Face face;
    face.bytes_ = std::move(bytes);
    if (!face.open_outlines(library, weight)) {
        return base::error_at({file}, "not a font with outlines");
    }
    face.open_shaper(weight);
    return face;
}

bool Face::open_outlines(FT_Library library, float weight) {
    FT_Face opened = nullptr;
    // FreeType reads the bytes and never writes them; its type says less.
    const auto* data = reinterpret_cast<const FT_Byte*>(bytes_->data());
    if (FT_New_Memory_Face(library, data, static_cast<FT_Long>(bytes_->size()), 0, &opened) != 0) {
        return false;
    }
    outlines_.reset(opened);
    set_weight(library, opened, weight);
    units_per_em_ = static_cast<float>(opened->units_per_EM);
    return FT_IS_SCALABLE(opened) && opened->units_per_EM > 0;
}

void Face::open_shaper(float weight) {
    hb_blob_t* blob = hb_blob_create(bytes_->data(), static_cast<unsigned>(bytes_->size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t* face = hb_face_create(blob, 0);
    shaper_.reset(hb_font_create(face));
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    const hb_variation_t variation = {weight_axis, weight};
    hb_font_set_variations(shaper_.get(), &variation, 1);
}

const Metrics& Face::metrics() const {
    if (metrics_) {
        return *metrics_;
    }
    hb_font_extents_t extents = {};
    hb_font_get_h_extents(shaper_.get(), &extents);
    hb_codepoint_t index = 0;
    hb_glyph_extents_t capital = {};
    if (hb_font_get_nominal_glyph(shaper_.get(), 'H', &index)) {
        hb_font_get_glyph_extents(shaper_.get(), index, &capital);
    }
    metrics_ = Metrics{static_cast<float>(extents.ascender) / units_per_em_,
                       static_cast<float>(-extents.descender) / units_per_em_,
                       static_cast<float>(capital.y_bearing) / units_per_em_};
    return *metrics_;
}

float Face::digit_cell() const {
    if (!digit_cell_) {
        digit_cell_ = advance_of_widest_digit(shaper_.get()) / units_per_em_;
    }
    return *digit_cell_;
}

Bitmap Face::bitmap(std::uint32_t index, int size, int quarter) const {
    FT_Face face = outlines_.get();
    FT_Set_Pixel_Sizes(face, 0, static_cast<FT_UInt>(size));
    if (FT_Load_Glyph(face, index, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) != 0 ||
        face->glyph->format != FT_GLYPH_FORMAT_OUTLINE) {
        return {};
    }
    FT_Outline_Translate(&face->glyph->outline, quarter * 16, 0);
    if (FT_Render_Glyph(face->glyph, FT_RENDER_MODE_NORMAL) != 0) {
        return {};
    }
    const FT_Bitmap& drawn = face->glyph->bitmap;
    Bitmap out{static_cast<int>(drawn.width),
               static_cast<int>(drawn.rows),
               face->glyph->bitmap_left,
               face->glyph->bitmap_top,
               {}};
    out.coverage.reserve(static_cast<std::size_t>(drawn.width) * drawn.rows);
    for (unsigned row = 0; row < drawn.rows; ++row) {
        const unsigned char* begin = drawn.buffer + static_cast<std::ptrdiff_t>(row) * drawn.pitch;
        out.coverage.insert(out.coverage.end(), begin, begin + drawn.width);
    }
    return out;
}

}  // namespace typeset
