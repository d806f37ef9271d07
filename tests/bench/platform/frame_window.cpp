// SPDX-License-Identifier: MIT
#include "bench/platform/frame_window.h"

#include "platform/frame_drawer.h"
#include "platform/x_server.h"

#include <cstdio>
#include <cstdlib>

namespace bench {

struct FrameWindow::Parts {
    sf::RenderWindow window;
    platform::FrameDrawer drawer;
};

FrameWindow::FrameWindow(canvas::Size size) {
    if (const auto server = platform::XServer::open(); !server) {
        std::fprintf(stderr, "%s\n", base::to_string(server.error()).c_str());
        std::exit(EXIT_FAILURE);
    }
    parts_ = std::make_unique<Parts>();
    platform::open_window(parts_->window,
                          {static_cast<unsigned>(size.width), static_cast<unsigned>(size.height)},
                          "frames", false);
}

FrameWindow::~FrameWindow() = default;

void FrameWindow::show(const canvas::Frame& frame, canvas::Atlas& atlas) {
    if (!parts_->drawer.draw(parts_->window, frame, atlas)) {
        std::fputs("the graphics card has no room for the glyphs\n", stderr);
        std::exit(EXIT_FAILURE);
    }
    parts_->window.display();
    if (!parts_->drawer.quick()) {
        parts_->drawer.quicken(parts_->window);
    }
}

}  // namespace bench
