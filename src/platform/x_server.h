// SPDX-License-Identifier: MIT
//
// A connection of our own to the X server, for what SFML does not tell: whether there is one at
// all (SFML aborts the program if not), the resolution, the keyboard's digits, and when a part of
// the window must be drawn again.
#pragma once

#include "base/result.h"

#include <array>
#include <memory>
#include <string>

namespace platform {

class XServer {
public:
    /// Connects to the display named by DISPLAY. Fails with one sentence where there is none, or
    /// where it has no OpenGL. Should the server go away later, the program ends at once with
    /// another sentence and status 3: Xlib knows no other way.
    static base::Result<XServer> open();

    XServer(XServer&&) noexcept;
    XServer& operator=(XServer&&) noexcept;
    ~XServer();

    /// The text of the server's resources, such as "Xft.dpi:\t96\n".
    std::string resources() const;

    /// What the keys of the digits 1 to 9 and 0 write without shift, as keysyms.
    std::array<unsigned long, 10> digit_row() const;

    /// Asks to be told when `window` is uncovered, or the keyboard changed. A window that is gone
    /// does no harm.
    void watch(unsigned long window);

    /// What happened since the last call.
    struct News {
        bool uncovered = false;
        bool keyboard_changed = false;
    };
    News news();

    /// Readable when there is news. Stays the server's own.
    int descriptor() const;

private:
    struct Connection;
    explicit XServer(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> connection_;
};

}  // namespace platform
