// SPDX-License-Identifier: MIT
#include "canvas/atlas.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace canvas {
namespace {

constexpr int opaque_side = 3;

std::size_t area(int width, int height) {
    return static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
}

/// A little higher than asked, for glyphs of almost the same height to share a shelf.
int shelf_height(int height) {
    const int step = std::max(2, height / 4);
    return (height + step - 1) / step * step;
}

}  // namespace

Atlas::Atlas() { clear(); }

void Atlas::clear() {
    coverage_.assign(area(side_, side_), 0);
    shelves_.clear();
    changed_ = {};  // what no patch holds is never looked at
    const std::vector<std::uint8_t> white(area(opaque_side, opaque_side), 255);
    add(opaque_side, opaque_side, white);
}

std::optional<Patch> Atlas::add(int width, int height, std::span<const std::uint8_t> picture) {
    assert(picture.size() == area(width, height));
    std::optional<Patch> patch = place(width, height);
    while (!patch && side_ < largest_side) {
        grow();
        patch = place(width, height);
    }
    if (!patch) {
        return std::nullopt;
    }
    for (int row = 0; row < height; ++row) {
        const auto from = picture.subspan(area(width, row), static_cast<std::size_t>(width));
        std::ranges::copy(from, coverage_.begin() + (patch->y + row) * side_ + patch->x);
    }
    mark_changed(*patch);
    return patch;
}

/// A picture stands on the first shelf that is high enough and of which it wastes less than a
/// third, or on a new one below the others.
std::optional<Patch> Atlas::place(int width, int height) {
    for (Shelf& shelf : shelves_) {
        if (height <= shelf.height && 3 * height >= 2 * shelf.height &&
            shelf.used + width <= side_) {
            shelf.used += width;
            return Patch{shelf.used - width, shelf.y, width, height};
        }
    }
    const int top = foot();
    if (top + height > side_ || width > side_) {
        return std::nullopt;
    }
    shelves_.push_back({top, std::min(shelf_height(height), side_ - top), width});
    return Patch{0, top, width, height};
}

int Atlas::foot() const {
    return shelves_.empty() ? 0 : shelves_.back().y + shelves_.back().height;
}

void Atlas::grow() {
    const int old = side_;
    side_ *= 2;
    std::vector<std::uint8_t> larger(area(side_, side_), 0);
    for (int row = 0; row < old; ++row) {
        const auto from =
            std::span(coverage_).subspan(area(old, row), static_cast<std::size_t>(old));
        std::ranges::copy(from, larger.begin() + row * side_);
    }
    coverage_ = std::move(larger);
    changed_ = {0, 0, old, foot()};
}

void Atlas::mark_changed(const Patch& patch) {
    if (changed_.width == 0) {
        changed_ = patch;
        return;
    }
    const int right = std::max(changed_.x + changed_.width, patch.x + patch.width);
    const int bottom = std::max(changed_.y + changed_.height, patch.y + patch.height);
    changed_.x = std::min(changed_.x, patch.x);
    changed_.y = std::min(changed_.y, patch.y);
    changed_.width = right - changed_.x;
    changed_.height = bottom - changed_.y;
}

Patch Atlas::take_changes() { return std::exchange(changed_, {}); }

}  // namespace canvas
