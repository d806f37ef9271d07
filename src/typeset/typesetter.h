// SPDX-License-Identifier: MIT
//
// Shapes and measures text with HarfBuzz and FreeType, without a display, so that it is the same
// on every SFML. Missing glyphs fall back from the chosen family to Inter, then DejaVu Sans, then
// a visible box. U+00A0 takes the width of U+0020; U+202F is 0.16 em.
#pragma once

#include "base/files.h"
#include "base/result.h"
#include "typeset/line.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

namespace typeset {

enum class Family { Inter, OpenDyslexic };

/// Vertical measures of a style, in pixels; all positive.
struct Metrics {
    float ascent = 0;
    float descent = 0;
    float cap_height = 0;
};

/// A glyph's picture: 8-bit coverage, row by row, and where its top left corner lies from the pen
/// (`top` is above the baseline when positive).
struct Bitmap {
    int width = 0;
    int height = 0;
    int left = 0;
    int top = 0;
    std::vector<std::uint8_t> coverage;
};

/// Keeps what it shaped of late, so it is used by one thread at a time.
class Typesetter {
public:
    /// Reads the fonts in `folder` (see assets/fonts.cmake for the file names). Fails, with the
    /// file as place, when a face of Inter or DejaVu Sans is missing or broken; OpenDyslexic
    /// missing means that Inter is used.
    static base::Result<Typesetter> open(const std::filesystem::path& folder,
                                         const base::Files& files);
    ~Typesetter();
    Typesetter(Typesetter&&) noexcept;
    Typesetter& operator=(Typesetter&&) noexcept;

    void set_family(Family family);
    Family family() const;

    /// Shapes valid UTF-8 without line ends. Results are cached; the copy is the caller's.
    Line line(std::string_view text, const Style& style) const;
    /// The same, shared by all who ask for it again: for what is drawn frame by frame.
    std::shared_ptr<const Line> shared_line(std::string_view text, const Style& style) const;
    float width(std::string_view text, const Style& style) const;

    /// Breaks valid UTF-8 into lines of at most `width` pixels, by Unicode's line breaking; never
    /// at U+00A0 or U+202F. Line ends are kept as breaks: there is one more line than ends, so an
    /// empty text has one empty line. Spaces at a break belong to no line. A word wider than
    /// `width` is broken between characters; a character wider than that stands alone, and over.
    Paragraph wrap(std::string_view text, const Style& style, float width) const;

    Metrics metrics(const Style& style) const;

    /// The picture of a glyph at `size` pixels per em with its pen `quarter`/4 of a pixel right of
    /// a whole one (0 to 3), unhinted.
    Bitmap bitmap(FaceId face, std::uint32_t index, int size, int quarter) const;

private:
    struct Fonts;
    explicit Typesetter(std::unique_ptr<Fonts> fonts);
    std::unique_ptr<Fonts> fonts_;
};

}  // namespace typeset
