// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "learning/store.h"

#include <filesystem>
#include <memory>
#include <string_view>

namespace learning {

/// The store of one player, and what the player should be told about it.
struct OpenedStore {
    std::unique_ptr<Store> store;
    Notice notice;
};

/// The profile of who names none.
constexpr std::string_view default_profile = "default";

/// Whether a player may be called so: 1 to 80 characters, none of them invisible or a control.
bool valid_profile(std::string_view name);

/// Opens the store in `file`, making it and the folders above it if need be, for the player
/// `profile` (valid), and holds it against other instances as long as it lives. What cannot be
/// written to becomes a store in memory, what is damaged is set aside under a name with the day of
/// `now`, and the notice says so. Fails, touching nothing, when another instance holds the store
/// (it is named), when a later version made it, and when the path names no regular file.
base::Result<OpenedStore> open_store(const std::filesystem::path& file, std::string_view profile,
                                     base::Instant now);

/// A store that is forgotten at its end.
std::unique_ptr<Store> memory_store(std::string_view profile, base::Instant now);

}  // namespace learning
