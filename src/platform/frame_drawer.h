// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/painter.h"
#include "platform/sfml.h"

#include <vector>

namespace platform {

/// Shows frames on something of SFML's that can be drawn on. Keeps a copy of the atlas as a
/// texture, so it belongs to one painter.
class FrameDrawer {
public:
    /// Draws over all of `target`, which shows it when it is told to. False when the graphics
    /// card has no room for the atlas.
    bool draw(sf::RenderTarget& target, const canvas::Frame& frame, canvas::Atlas& atlas);

    /// Draws nothing, in the one way in which frames are drawn at first: drivers compile what they
    /// draw with at its first use, and this may be a better moment for it than the first frame.
    void warm_up(sf::RenderTarget& target);

    /// From now on draws large areas in a quicker way, which has to be compiled too; done by the
    /// time this returns, and best when a frame has just been shown. Draws nothing itself.
    void quicken(sf::RenderTarget& target);
    bool quick() const { return quick_; }

private:
    bool follow(canvas::Atlas& atlas);
    void draw_batch(sf::RenderTarget& target, const canvas::Batch& batch) const;

    bool quick_ = false;
    sf::Texture texture_;
    std::vector<sf::Vertex> vertices_;
    std::vector<std::uint8_t> texels_;
};

}  // namespace platform
