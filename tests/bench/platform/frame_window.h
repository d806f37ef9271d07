// SPDX-License-Identifier: MIT
#pragma once

#include "canvas/painter.h"

#include <memory>

namespace bench {

/// A window on the display that DISPLAY names, shown frame by frame, without a loop and without
/// waiting: what a frame costs there. The frames are of one painter.
class FrameWindow {
public:
    /// Ends the program with a sentence where there is no display.
    explicit FrameWindow(canvas::Size size);
    ~FrameWindow();

    /// Draws the frame and brings it onto the screen.
    void show(const canvas::Frame& frame, canvas::Atlas& atlas);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace bench
