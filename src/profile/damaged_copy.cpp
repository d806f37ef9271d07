// SPDX-License-Identifier: MIT
#include "profile/damaged_copy.h"

#include <fmt/format.h>

#include <algorithm>

namespace profile {
namespace {

using Path = std::filesystem::path;

bool holds(const Path& path, std::string_view content, const base::Files& files) {
    const auto text = files.read(path, content.size());
    return text && *text == content;
}

}  // namespace

base::Result<Path> keep_damaged(const Path& path, std::string_view content, base::Files& files,
                                base::Instant now) {
    const std::string prefix = path.filename().string() + ".damaged-";
    // Where the folder cannot be read there is nothing that could be found again.
    const auto listed = files.list(path.parent_path());
    for (const std::string& name : listed ? *listed : std::vector<std::string>()) {
        const Path before = path.parent_path() / name;
        if (name.starts_with(prefix) && holds(before, content, files)) {
            return before;
        }
    }
    const std::string day = base::to_string(now).substr(0, 10);
    Path aside = path.parent_path() / (prefix + day);
    for (int number = 2; files.kind(aside) != base::FileKind::Missing; ++number) {
        aside = path.parent_path() / fmt::format("{}{}-{}", prefix, day, number);
    }
    const auto kept = files.replace(aside, content);
    return kept ? base::Result<Path>(aside) : kept.error();
}

}  // namespace profile
