// SPDX-License-Identifier: MIT
#include "canvas/stamps.h"

#include "canvas/corner_picture.h"

namespace canvas {
namespace {

enum class Kind : std::uint64_t { Glyph, Corner, Shadow };

std::uint64_t key_of(Kind kind, int first, std::uint32_t second) {
    return static_cast<std::uint64_t>(kind) << 62 | static_cast<std::uint64_t>(first) << 32 |
           second;
}

struct Drawn {
    int width = 0;
    int height = 0;
    int left = 0;
    int top = 0;
    std::vector<std::uint8_t> coverage;
};

}  // namespace

Stamps::Stamps(const typeset::Typesetter& typesetter, Atlas& atlas)
    : typesetter_(typesetter), atlas_(atlas) {}

template <class Make>
Stamp Stamps::find(std::uint64_t key, Make make) {
    if (const auto found = known_.find(key); found != known_.end()) {
        return found->second;
    }
    const Drawn drawn = make();
    const auto patch = drawn.coverage.empty()
                           ? std::optional(Patch())
                           : atlas_.add(drawn.width, drawn.height, drawn.coverage);
    if (!patch) {
        full_ = true;
        return {};
    }
    const Stamp stamp{*patch, drawn.left, drawn.top};
    known_.emplace(key, stamp);
    return stamp;
}

Stamp Stamps::glyph(typeset::FaceId face, std::uint32_t index, int size, int quarter) {
    const int look = (face << 10 | size) << 2 | quarter;
    return find(key_of(Kind::Glyph, look, index), [&] {
        typeset::Bitmap picture = typesetter_.bitmap(face, index, size, quarter);
        return Drawn{picture.width, picture.height, picture.left, -picture.top,
                     std::move(picture.coverage)};
    });
}

Stamp Stamps::corner(int radius, int width) {
    return find(key_of(Kind::Corner, radius, static_cast<std::uint32_t>(width)), [&] {
        CornerPicture picture =
            corner_picture(static_cast<float>(radius) / 4, static_cast<float>(width) / 4);
        return Drawn{picture.side, picture.side, 0, 0, std::move(picture.coverage)};
    });
}

Stamp Stamps::shadow(int radius, int blur) {
    return find(key_of(Kind::Shadow, radius, static_cast<std::uint32_t>(blur)), [&] {
        CornerPicture picture = shadow_picture(radius, blur);
        return Drawn{picture.side, picture.side, -blur, -blur, std::move(picture.coverage)};
    });
}

void Stamps::clear() {
    atlas_.clear();
    known_.clear();
    full_ = false;
}

}  // namespace canvas
