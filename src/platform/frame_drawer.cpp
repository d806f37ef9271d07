// SPDX-License-Identifier: MIT
#include "platform/frame_drawer.h"

#include <algorithm>

namespace platform {
namespace {

sf::Color as_colour(canvas::Colour colour) {
    return {colour.red, colour.green, colour.blue, colour.alpha};
}

}  // namespace

bool FrameDrawer::draw(sf::RenderTarget& target, const canvas::Frame& frame, canvas::Atlas& atlas) {
    if (!follow(atlas)) {
        return false;
    }
    vertices_.clear();
    vertices_.reserve(frame.vertices.size());
    for (const canvas::Vertex& vertex : frame.vertices) {
        vertices_.push_back(sf::Vertex{sf::Vector2f(vertex.at.x, vertex.at.y),
                                       as_colour(vertex.colour),
                                       sf::Vector2f(vertex.texel.x, vertex.texel.y)});
    }
    target.setView(pixel_view(target.getSize()));
    target.clear(as_colour(frame.background));
    if (!quick_) {
        draw_batch(target, {0, vertices_.size(), false});
        return true;
    }
    for (const canvas::Batch& batch : frame.batches) {
        draw_batch(target, batch);
    }
    return true;
}

void FrameDrawer::draw_batch(sf::RenderTarget& target, const canvas::Batch& batch) const {
    sf::RenderStates states(&texture_);
    if (batch.solid) {
        states = sf::RenderStates(sf::BlendNone);
    }
    target.draw(vertices_.data() + batch.first, batch.count, sf::PrimitiveType::Triangles, states);
}

void FrameDrawer::warm_up(sf::RenderTarget& target) {
    // Software clears on threads of its own, and the first time each page has to be found for it.
    target.clear();
    begin_drawing();
    canvas::Atlas empty;
    follow(empty);
    vertices_.assign(3, {});
    draw_batch(target, {0, 3, false});
}

void FrameDrawer::quicken(sf::RenderTarget& target) {
    // Where vertices are read from changes with each draw. Drivers that see it change often read
    // them in another way, for which they compile once more.
    constexpr int often = 8;
    // Two triangles, as SFML itself hands on what has no more than four corners.
    vertices_.assign(6, {});
    for (int i = 0; i < often; ++i) {
        draw_batch(target, {0, 6, true});
        draw_batch(target, {0, 6, false});
    }
    quick_ = true;
}

/// Copies what changed of the atlas. White everywhere, so that only its opacity counts.
bool FrameDrawer::follow(canvas::Atlas& atlas) {
    const canvas::Patch changed = atlas.take_changes();
    if (changed.width == 0) {
        return true;
    }
    const auto side = static_cast<unsigned>(atlas.side());
    if (texture_.getSize() != sf::Vector2u(side, side) && !resize(texture_, side)) {
        return false;
    }
    // A few rows at a time: memory for all would be new to the program at its start.
    constexpr int rows_at_once = 16;
    const auto columns = static_cast<std::size_t>(changed.width);
    for (int row = 0; row < changed.height; row += rows_at_once) {
        const int rows = std::min(rows_at_once, changed.height - row);
        texels_.assign(columns * static_cast<std::size_t>(rows) * 4, 255);
        std::size_t opacity = 3;
        for (int y = changed.y + row; y < changed.y + row + rows; ++y) {
            const std::size_t first = static_cast<std::size_t>(y) * side + changed.x;
            for (const std::uint8_t share : atlas.coverage().subspan(first, columns)) {
                texels_[opacity] = share;
                opacity += 4;
            }
        }
        write(texture_, texels_.data(),
              {static_cast<unsigned>(changed.width), static_cast<unsigned>(rows)},
              {static_cast<unsigned>(changed.x), static_cast<unsigned>(changed.y + row)});
    }
    return true;
}

}  // namespace platform
