// SPDX-License-Identifier: MIT
#pragma once

#include "ui/boxes.h"

namespace ui {

/// One child that slides and fades in as the painter says how far it has come.
class Arriving : public Padded {
public:
    explicit Arriving(std::unique_ptr<Widget> child) : Padded(std::move(child), {}) {}
    void draw(const Painter& painter) const override;
};

/// How far something is after `share` (0 to 1) of its time: quick first, then slow (out-cubic).
float eased(float share);

}  // namespace ui
