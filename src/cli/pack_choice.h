// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"
#include "cli/program.h"
#include "packs/library.h"
#include "packs/pack.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace cli {

/// A pack that was asked for, or why there is none.
struct ChosenPack {
    Status status = done;  ///< not `done`: complained of already
    packs::Pack pack;
    base::Diagnostics diagnostics;  ///< what reading it found
};

/// All packs at hand, the shipped ones first; and their paths alone.
std::vector<packs::Shelved> shelved_packs(const World& world);
std::vector<std::filesystem::path> packs_at_hand(const World& world);

/// Where the pack of that id or path is, if it is anywhere.
std::optional<std::filesystem::path> pack_path(const World& world, std::string_view name);

/// Finds and reads the pack of that id (shipped first, then the player's) or path. An unknown name
/// is `wrong_usage`, a path that cannot be read `failed`. Faults within the pack are only
/// collected.
ChosenPack choose_pack(const World& world, Console& console, std::string_view name);

/// The same for who needs a sound pack: its errors are complained of, and `refused`.
ChosenPack choose_sound_pack(const World& world, Console& console, std::string_view name);

}  // namespace cli
