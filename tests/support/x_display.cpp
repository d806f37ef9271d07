// SPDX-License-Identifier: MIT
#include "support/x_display.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace support {

XDisplay::XDisplay(int width, int height) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("no pipe");
    }
    const std::string screen = std::to_string(width) + "x" + std::to_string(height) + "x24";
    Child::Options options;
    options.environment = {{"PATH", "/usr/bin:/bin"}};
    options.inherited = ends[1];
    // Without -noreset the server starts anew whenever its last client leaves.
    server_.emplace(
        std::vector<std::string>{"Xvfb", "-displayfd", "3", "-screen", "0", screen, "-fbdir",
                                 folder_.path().string(), "-noreset", "-nolisten", "tcp"},
        options);
    ::close(ends[1]);
    // It writes its number once it can be connected to, or ends and so closes the pipe.
    char letter = 0;
    while (::read(ends[0], &letter, 1) == 1 && letter != '\n') {
        name_ += letter;
    }
    ::close(ends[0]);
    if (name_.empty()) {
        throw std::runtime_error("Xvfb does not start");
    }
    name_.insert(0, ":");
}

}  // namespace support
