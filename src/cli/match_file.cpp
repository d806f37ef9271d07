// SPDX-License-Identifier: MIT
#include "cli/match_file.h"

namespace cli {
namespace {

std::filesystem::path match_path(const World& world) { return *world.folders.data / "match.json"; }

}  // namespace

profile::ReadMatch kept_match_of(const World& world, base::Instant now) {
    if (!world.folders.data) {
        return {};
    }
    profile::ReadMatch read = profile::read_match(match_path(world), world.files, now);
    for (const base::Diagnostic& told : read.told.all()) {
        world.log.warn(base::to_string(told));
    }
    return read;
}

MatchKeeper match_keeper(const World& world, const profile::ReadMatch& read) {
    if (!world.folders.data || !read.can_keep()) {
        return {};
    }
    return [&files = world.files,
            path = match_path(world)](const std::optional<profile::KeptMatch>& match) {
        return profile::write_match(match, path, files);
    };
}

}  // namespace cli
