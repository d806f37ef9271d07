// SPDX-License-Identifier: MIT
//
// Where the program finds and keeps what is the player's own (XDG Base Directory Specification
// 0.8), and where its shipped data stand.
#pragma once

#include "base/files.h"
#include "text/language.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace profile {

/// The environment variables, by name.
using Environment = std::map<std::string, std::string>;

/// What the log is called in its folder.
constexpr std::string_view log_name = "source-sure.log";

/// The player's folders, each ending in "source-sure"; nothing where no home is known: then all
/// is kept in memory only. They may not exist yet.
struct Folders {
    std::optional<std::filesystem::path> config;
    std::optional<std::filesystem::path> data;  ///< beside what has a name below, articles/
    std::optional<std::filesystem::path> state;
    std::optional<std::filesystem::path> cache = {};  ///< what can be worked out again

    std::optional<std::filesystem::path> settings_file() const;
    std::optional<std::filesystem::path> progress_file() const;
    std::optional<std::filesystem::path> reports_file() const;
    std::optional<std::filesystem::path> match_file() const;
    std::optional<std::filesystem::path> packs_folder() const;
    std::optional<std::filesystem::path> log_file() const;
    std::optional<std::filesystem::path> contents_file() const;

    bool operator==(const Folders&) const = default;
};

/// XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME and XDG_CACHE_HOME; one that is empty or relative
/// counts as not set. Then the standard places below HOME, which is judged alike; then those below
/// `home_by_account`, what the user database says, if anything.
Folders player_folders(const Environment& environment,
                       const std::optional<std::filesystem::path>& home_by_account);

/// The folder that holds `questions` and `fonts`: SOURCE_SURE_DATA if set, else
/// `share/source-sure` beside the program at `program`, else `../share/source-sure`. Where none of
/// them is there, the second one, so that messages name a sensible path.
std::filesystem::path shipped_data(const Environment& environment,
                                   const std::filesystem::path& program, const base::Files& files);

/// The language that the environment asks for: the first of LC_ALL, LC_MESSAGES and LANG that is
/// not empty; French if it begins with "fr", else English.
text::Language language_of(const Environment& environment);

}  // namespace profile
