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

}  // namespace

Stamps::Stamps(const typeset::Typesetter& typesetter, Atlas& atlas)
    : typesetter_(typesetter), atlas_(atlas) {}

std::size_t Stamps::Hash::operator()(const PlacedSymbol& placed) const {
    const Symbol& symbol = placed.symbol;
    std::size_t out = 0;
    for (const std::size_t part :
         {std::hash<Symbol::Draw>()(symbol.draw), std::hash<int>()(symbol.which),
          std::hash<float>()(symbol.size), std::hash<float>()(symbol.width),
          std::hash<int>()(placed.right * 4 + placed.down)}) {
        out = out * 31 + part;
    }
    return out;
}

template <class Key, class Known, class Make>
Stamp Stamps::find(Known& known, const Key& key, Make make) {
    if (const auto found = known.find(key); found != known.end()) {
        return found->second;
    }
    const typeset::Bitmap drawn = make();
    const auto patch = drawn.coverage.empty()
                           ? std::optional(Patch())
                           : atlas_.add(drawn.width, drawn.height, drawn.coverage);
    if (!patch) {
        full_ = true;
        return {};
    }
    const Stamp stamp{*patch, drawn.left, -drawn.top};
    known.emplace(key, stamp);
    return stamp;
}

Stamp Stamps::glyph(typeset::FaceId face, std::uint32_t index, int size, int quarter) {
    const int look = (face << 10 | size) << 2 | quarter;
    return find(known_, key_of(Kind::Glyph, look, index),
                [&] { return typesetter_.bitmap(face, index, size, quarter); });
}

Stamp Stamps::corner(int radius, int width) {
    return find(known_, key_of(Kind::Corner, radius, static_cast<std::uint32_t>(width)), [&] {
        CornerPicture picture =
            corner_picture(static_cast<float>(radius) / 4, static_cast<float>(width) / 4);
        return typeset::Bitmap{picture.side, picture.side, 0, 0, std::move(picture.coverage)};
    });
}

Stamp Stamps::shadow(int radius, int blur) {
    return find(known_, key_of(Kind::Shadow, radius, static_cast<std::uint32_t>(blur)), [&] {
        CornerPicture picture = shadow_picture(radius, blur);
        return typeset::Bitmap{picture.side, picture.side, -blur, blur,
                               std::move(picture.coverage)};
    });
}

Stamp Stamps::symbol(const PlacedSymbol& symbol, const std::function<typeset::Bitmap()>& picture) {
    return find(symbols_, symbol, picture);
}

void Stamps::clear() {
    atlas_.clear();
    known_.clear();
    symbols_.clear();
    full_ = false;
}

}  // namespace canvas
