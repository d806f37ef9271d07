// SPDX-License-Identifier: MIT
#include "platform/frame_drawer.h"

#include <array>

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
    sf::RenderStates stamped(&texture_);
    sf::RenderStates solid;
    solid.blendMode = sf::BlendNone;
    for (const canvas::Batch& batch : frame.batches) {
        target.draw(vertices_.data() + batch.first, batch.count, sf::PrimitiveType::Triangles,
                    batch.solid ? solid : stamped);
    }
    return true;
}

void FrameDrawer::warm_up(sf::RenderTarget& target, canvas::Atlas& atlas) {
    // Triangles without an area.
    const std::array<canvas::Vertex, 6> vertices{};
    const std::array<canvas::Batch, 2> batches = {canvas::Batch{0, 3, true},
                                                  canvas::Batch{3, 3, false}};
    draw(target, {as_size(target.getSize()), {}, vertices, batches}, atlas);
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
    const auto columns = static_cast<std::size_t>(changed.width);
    std::vector<std::uint8_t> pixels(columns * static_cast<std::size_t>(changed.height) * 4, 255);
    for (std::size_t i = 0; i < pixels.size() / 4; ++i) {
        const std::size_t x = static_cast<std::size_t>(changed.x) + i % columns;
        const std::size_t y = static_cast<std::size_t>(changed.y) + i / columns;
        pixels[4 * i + 3] = atlas.coverage()[y * side + x];
    }
    write(texture_, pixels.data(),
          {static_cast<unsigned>(changed.width), static_cast<unsigned>(changed.height)},
          {static_cast<unsigned>(changed.x), static_cast<unsigned>(changed.y)});
    return true;
}

}  // namespace platform
