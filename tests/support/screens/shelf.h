// SPDX-License-Identifier: MIT
#pragma once

#include "screens/shelf.h"

#include <filesystem>

namespace support {

/// The pack at `path` as the program puts it on the player's shelf. It must be sound.
screens::ShelvedPack shelved_pack(const std::filesystem::path& path);

}  // namespace support
