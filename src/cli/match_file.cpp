// SPDX-License-Identifier: MIT
#include "cli/match_file.h"

namespace cli {

profile::ReadMatch kept_match_of(const World& world, base::Instant now) {
    const auto path = world.folders.match_file();
    if (!path) {
        return {};
    }
    profile::ReadMatch read = profile::read_match(*path, world.files, now);
    for (const base::Diagnostic& told : read.told.all()) {
        world.log.warn(base::to_string(told));
    }
    return read;
}

std::function<base::Result<base::Done>(const profile::KeptMatch&)> match_aside(const World& world) {
    const auto path = world.folders.match_file();
    if (!path) {
        return {};
    }
    return [&files = world.files, path = *path](const profile::KeptMatch& match) {
        return profile::set_aside(match, path, files);
    };
}

MatchKeeper match_keeper(const World& world, const profile::ReadMatch& read) {
    const auto path = world.folders.match_file();
    if (!path || !read.can_keep()) {
        return {};
    }
    return [&files = world.files, path = *path](const std::optional<profile::KeptMatch>& match) {
        return profile::write_match(match, path, files);
    };
}

}  // namespace cli
