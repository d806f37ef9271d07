// SPDX-License-Identifier: MIT
#include "cli/player.h"

namespace cli {

std::optional<std::filesystem::path> settings_path(const World& world) {
    if (!world.folders.config) {
        return std::nullopt;
    }
    return *world.folders.config / "settings.json";
}

text::Language language_for(const PlayOptions& options, const World& world,
                            const profile::Settings& settings) {
    if (options.language) {
        return *options.language;
    }
    return settings.language.value_or(profile::language_of(world.environment));
}

profile::Settings settings_of(const World& world, base::Instant now) {
    const auto path = settings_path(world);
    if (!path) {
        return {};
    }
    auto read = profile::read_settings(*path, world.files, now);
    for (const base::Diagnostic& told : read.told.all()) {
        world.log.warn(base::to_string(told));
    }
    return read.settings;
}

/// The store of who plays; a script leaves no trace unless a profile is named.
base::Result<learning::OpenedStore> store_for(const PlayOptions& options, const World& world,
                                              base::Instant now) {
    const std::string profile = options.profile.value_or(std::string(learning::default_profile));
    if (options.script && !options.profile) {
        return learning::OpenedStore{learning::memory_store(profile, now), {}};
    }
    if (!world.folders.data) {
        return learning::OpenedStore{
            learning::memory_store(profile, now),
            {learning::Trouble::MemoryOnly, {}, "no home folder is known"}};
    }
    return learning::open_store(*world.folders.data / "progress.db", profile, now);
}

std::uint64_t seed_for(const PlayOptions& options, base::Instant now) {
    return options.seed.value_or(static_cast<std::uint64_t>(now.time_since_epoch().count()) &
                                 largest_seed);
}

}  // namespace cli
