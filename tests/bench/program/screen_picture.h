// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace bench {

/// What the screen of an Xvfb shows, looked at in the server's own memory: looking costs the
/// server nothing.
class ScreenPicture {
public:
    /// `file` is the one that Xvfb keeps for its option -fbdir. Throws std::runtime_error when it
    /// cannot be mapped.
    explicit ScreenPicture(const std::filesystem::path& file);
    ~ScreenPicture();
    ScreenPicture(const ScreenPicture&) = delete;
    ScreenPicture& operator=(const ScreenPicture&) = delete;

    /// What it is from now on compared with.
    void remember();

    /// Whether it differs from what was remembered, which it then is anew. One line of eight is
    /// looked at, others each time: to read all of a screen takes a millisecond of one core, and
    /// what is measured wants both.
    bool changed();

private:
    void* mapped_ = nullptr;
    std::size_t size_ = 0;
    std::span<const std::uint8_t> pixels_;
    std::size_t line_ = 0;   ///< bytes
    std::size_t looks_ = 0;  ///< so far
    std::vector<std::uint8_t> before_;
};

}  // namespace bench
