// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

namespace support {

/// A second client of an X server, which does to the windows of the first what a person and a
/// window manager would, without a program to be started for each key.
class XClient {
public:
    /// Throws std::runtime_error where nothing answers at `display`, or Xlib is not there.
    explicit XClient(const std::string& display);
    ~XClient();

    /// Keys of the digits, as their places on the keyboard are numbered.
    static constexpr unsigned digit_1 = 10;
    static constexpr unsigned digit_2 = 11;

    /// Presses a key and lets it go.
    void press(unsigned key);

    void move_pointer(int x, int y);

    /// Asks every window to close, as its button in a title bar does.
    void close_windows();

private:
    struct Connection;
    std::unique_ptr<Connection> connection_;
};

}  // namespace support
