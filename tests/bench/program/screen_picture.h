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

    /// Whether it differs from what it was at the last call.
    bool changed();

private:
    void* mapped_ = nullptr;
    std::size_t size_ = 0;
    std::span<const std::uint8_t> pixels_;
    std::vector<std::uint8_t> before_;
};

}  // namespace bench
