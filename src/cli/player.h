// SPDX-License-Identifier: MIT
//
// Who plays: settings, language and store, the same for every way of playing.
#pragma once

#include "cli/options.h"
#include "cli/program.h"
#include "learning/open_store.h"
#include "profile/settings.h"

namespace cli {

/// Where the settings stand; nothing where no home is known.
std::optional<std::filesystem::path> settings_path(const World& world);

/// The player's settings; what could not be used of them goes to the log.
profile::Settings settings_of(const World& world, base::Instant now);

/// The language asked for, else that of the settings, else that of the environment.
text::Language language_for(const PlayOptions& options, const World& world,
                            const profile::Settings& settings);

/// The store of who plays; a script leaves no trace unless a profile is named. Fails where the
/// store must be left alone: it is in use, or made by a later version.
base::Result<learning::OpenedStore> store_for(const PlayOptions& options, const World& world,
                                              base::Instant now);

/// The seed asked for, else one by the moment.
std::uint64_t seed_for(const PlayOptions& options, base::Instant now);

}  // namespace cli
