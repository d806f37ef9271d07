// SPDX-License-Identifier: MIT
//
// Draws a client into a frame that anything able to draw triangles can show.
#pragma once

#include "canvas/client.h"
#include "canvas/triangle_canvas.h"

namespace canvas {

/// A picture of `size` pixels: triangles, three vertices each, drawn in order over the background
/// with the atlas as their one texture and blended by straight alpha; those of solid batches may
/// be drawn without either.
struct Frame {
    Size size;
    Colour background;
    std::span<const Vertex> vertices;
    std::span<const Batch> batches;
};

class Painter {
public:
    /// `typesetter` is borrowed.
    explicit Painter(const typeset::Typesetter& typesetter);
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;

    /// Has the client draw itself. The frame is good until the next call.
    Frame paint(Client& client, Size size);

    /// The frame that was painted last; before the first one, of no size.
    const Frame& last() const { return last_; }

    /// What the frame's texels are in. Whoever shows frames follows its changes.
    Atlas& atlas() { return atlas_; }

private:
    Atlas atlas_;
    Stamps stamps_;
    TriangleCanvas canvas_;
    Frame last_;
};

}  // namespace canvas
