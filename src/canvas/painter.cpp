// SPDX-License-Identifier: MIT
#include "canvas/painter.h"

namespace canvas {

Painter::Painter(const typeset::Typesetter& typesetter)
    : stamps_(typesetter, atlas_), canvas_(stamps_, atlas_) {}

Frame Painter::paint(Client& client, Size size) {
    canvas_.begin(size);
    client.draw(canvas_, size);
    if (stamps_.full()) {
        // Stamps of screens and scales long gone are in the way: once more with an empty atlas.
        stamps_.clear();
        canvas_.begin(size);
        client.draw(canvas_, size);
    }
    const TriangleList& drawn = canvas_.triangles();
    last_ = {size, drawn.background(), drawn.vertices(), drawn.batches()};
    return last_;
}

}  // namespace canvas
