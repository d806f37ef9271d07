// SPDX-License-Identifier: MIT
//
// The pictures that a canvas stamps: glyphs, rounded corners and shadows, each made once and kept
// in an atlas until it is full.
#pragma once

#include "canvas/atlas.h"
#include "canvas/canvas.h"
#include "typeset/typesetter.h"

#include <cstdint>
#include <functional>
#include <unordered_map>

namespace canvas {

/// A picture and where its top left corner lies from the pen; `top` grows downwards.
struct Stamp {
    Patch patch;
    int left = 0;
    int top = 0;
};

/// A symbol with its centre so many quarters of a pixel right of and below a whole one.
struct PlacedSymbol {
    Symbol symbol;
    int right = 0;
    int down = 0;
    bool operator==(const PlacedSymbol&) const = default;
};

class Stamps {
public:
    /// Both are borrowed.
    Stamps(const typeset::Typesetter& typesetter, Atlas& atlas);

    /// A glyph with its pen `quarter`/4 of a pixel right of a whole one.
    Stamp glyph(typeset::FaceId face, std::uint32_t index, int size, int quarter);

    /// The top left corner of a rounded rectangle, as large as its radius and one texel more; that
    /// last row and column are what its straight edges look like. `width` is that of an outline
    /// drawn inside, 0 for a filled shape. Both count in quarters of a pixel.
    Stamp corner(int radius, int width);

    /// The same of a shadow that fades from `blur` pixels outside to `blur` inside the edge; its
    /// pen is the corner of what throws it.
    Stamp shadow(int radius, int blur);

    /// A symbol; one that was not asked for before is drawn by `picture`, as seen from its centre.
    Stamp symbol(const PlacedSymbol& symbol, const std::function<typeset::Bitmap()>& picture);

    /// Whether a stamp was asked for and found no room since the last clear; such a stamp is
    /// empty, and the frame wants to be drawn again after a clear.
    bool full() const { return full_; }
    void clear();

private:
    struct Hash {
        std::size_t operator()(const PlacedSymbol& placed) const;
    };

    template <class Key, class Known, class Make>
    Stamp find(Known& known, const Key& key, Make make);

    const typeset::Typesetter& typesetter_;
    Atlas& atlas_;
    std::unordered_map<std::uint64_t, Stamp> known_;
    std::unordered_map<PlacedSymbol, Stamp, Hash> symbols_;
    bool full_ = false;
};

}  // namespace canvas
