// SPDX-License-Identifier: MIT
#pragma once

#include "cli/program.h"
#include "packs/articles.h"
#include "packs/pack.h"

#include <filesystem>
#include <optional>

namespace cli {

/// The texts of a pack's sources, for who has them: those in `given` (`--articles`), else in
/// SOURCE_SURE_ARTICLES, else in the player's `articles/<pack>`. Nothing when there are none, and
/// for a pack that documents no source. Fails when `given` has none that can be read, and when
/// the environment names no folder.
base::Result<std::optional<packs::Articles>> articles_for(
    const World& world, const std::optional<std::filesystem::path>& given, const packs::Pack& pack);

}  // namespace cli
