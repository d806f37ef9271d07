// SPDX-License-Identifier: MIT
//
// Many small pictures of coverage in one large one, so that a whole frame is drawn with one
// texture and in one go. Kept in main memory; what draws it keeps a copy where it draws.
#pragma once

#include "canvas/geometry.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace canvas {

/// A part of the atlas, in texels.
struct Patch {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool operator==(const Patch&) const = default;
};

class Atlas {
public:
    static constexpr int first_side = 512;
    static constexpr int largest_side = 2048;

    Atlas();

    /// It is square. It grows by doubling; patches stay where they are.
    int side() const { return side_; }

    /// Row by row; 255 is opaque.
    std::span<const std::uint8_t> coverage() const { return coverage_; }

    /// The middle of an opaque patch: what flat shapes are drawn with.
    Point opaque() const { return {1.5f, 1.5f}; }

    /// Puts a picture of `width` times `height` in; nothing when there is no room left.
    std::optional<Patch> add(int width, int height, std::span<const std::uint8_t> picture);

    /// Empties it. Patches given out before mean nothing any more.
    void clear();

    /// What was written since the last call, for one copy to follow; after growth, all that ever
    /// was. Its width is 0 when nothing was.
    Patch take_changes();

private:
    struct Shelf {
        int y = 0;
        int height = 0;
        int used = 0;  ///< from the left
    };

    std::optional<Patch> place(int width, int height);
    int foot() const;  ///< below the last shelf
    void grow();
    void mark_changed(const Patch& patch);

    int side_ = first_side;
    std::vector<std::uint8_t> coverage_;
    std::vector<Shelf> shelves_;
    Patch changed_;
};

}  // namespace canvas
