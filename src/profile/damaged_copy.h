// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/files.h"

#include <filesystem>
#include <string_view>

namespace profile {

/// Keeps what the damaged file at `path` holds beside it, before it is written anew, and returns
/// where: `path` + ".damaged-" + the day of `now`, numbered where something else has that name. A
/// file that is found again as it was is not kept a second time.
base::Result<std::filesystem::path> keep_damaged(const std::filesystem::path& path,
                                                 std::string_view content, base::Files& files,
                                                 base::Instant now);

}  // namespace profile
