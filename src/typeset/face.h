// SPDX-License-Identifier: MIT
//
// One font file at one weight, as HarfBuzz and FreeType see it.
#pragma once

#include "base/result.h"
#include "typeset/typesetter.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace typeset {

struct Release {
    void operator()(FT_Library library) const { FT_Done_FreeType(library); }
    void operator()(FT_Face face) const { FT_Done_Face(face); }
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
using Library = std::unique_ptr<FT_LibraryRec_, Release>;

class Face {
public:
    /// Reads the font in `bytes`, which the face shares. `weight` (400 to 700) picks an instance
    /// of a variable font and means nothing to another. Fails, with `file` as place, when the
    /// bytes are not a font with outlines. `library` outlives the face.
    static base::Result<Face> open(FT_Library library,
                                   std::shared_ptr<const std::string_view> bytes, float weight,
                                   const std::string& file);

    /// Its scale is `units_per_em`, for it to shape all sizes at once.
    hb_font_t* shaper() const { return shaper_.get(); }
    float units_per_em() const { return units_per_em_; }

    /// For an em of 1.
    const Metrics& metrics() const;

    /// The widest of the digits 0 to 9, tabular where the font has them, for an em of 1.
    float digit_cell() const;

    Bitmap bitmap(std::uint32_t index, int size, int quarter) const;

private:
    Face() = default;
    bool open_outlines(FT_Library library, float weight);
    void open_shaper(float weight);

    std::shared_ptr<const std::string_view> bytes_;
    std::unique_ptr<FT_FaceRec_, Release> outlines_;
    std::unique_ptr<hb_font_t, Release> shaper_;
    float units_per_em_ = 1;
    // Measured when they are first asked for: most faces never are.
    mutable std::optional<Metrics> metrics_;
    mutable std::optional<float> digit_cell_;
};

}  // namespace typeset
