// SPDX-License-Identifier: MIT
//
// `check --watch`: the report again after each change.
#pragma once

#include "base/files.h"
#include "cli/console.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>

namespace cli {

/// What stands in the files at `paths`, and in the files of those that are folders, as one number.
/// By content, not by times: a save without a change is none, and a second save within the
/// resolution of a file system's clock is one.
std::uint64_t content_at(std::span<const std::filesystem::path> paths, const base::Files& files);

struct Watch {
    std::function<Status()> check;
    std::function<std::uint64_t()> look;  ///< another number after a change
    /// Sleeps so long; whether to stop.
    std::function<bool(std::chrono::milliseconds)> wait;
};

/// Checks at once, and again after each change, also of one made while it checked. Returns the
/// status of the last check once it is to stop.
Status keep_checking(const Watch& watch);

}  // namespace cli
