// SPDX-License-Identifier: MIT
//
// What a window would show, as a picture: for previews, and for tests that compare whole screens.
#pragma once

#include "base/result.h"
#include "canvas/client.h"
#include "typeset/typesetter.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace platform {

/// Rows of pixels, each red, green, blue and straight alpha.
struct Picture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;
};

/// Has the client draw itself once, off screen, in whole pixels of `size` (at least 1 by 1). Needs
/// a display, though nothing shows on it, and fails where there is none.
base::Result<Picture> draw_picture(const typeset::Typesetter& typesetter, canvas::Client& client,
                                   canvas::Size size);

/// Writes a PNG, whatever the name ends in. Fails, with the path as place, when it cannot be
/// written; then no part of it is left.
base::Result<base::Done> save_png(const Picture& picture, const std::filesystem::path& path);

/// Reads a PNG. Fails, with the path as place, when it is missing or none.
base::Result<Picture> load_png(const std::filesystem::path& path);

}  // namespace platform
