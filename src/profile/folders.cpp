// SPDX-License-Identifier: MIT
#include "profile/folders.h"

#include <string_view>

namespace profile {
namespace {

namespace fs = std::filesystem;

/// The value, empty when there is none.
std::string value_of(const Environment& environment, const std::string& name) {
    const auto found = environment.find(name);
    return found == environment.end() ? std::string() : found->second;
}

std::optional<fs::path> absolute_path(const Environment& environment, const std::string& name) {
    const fs::path path = value_of(environment, name);
    return path.is_absolute() ? std::optional(path) : std::nullopt;
}

std::optional<fs::path> below(const std::optional<fs::path>& folder, std::string_view name) {
    return folder ? std::optional(*folder / name) : std::nullopt;
}

}  // namespace

std::optional<fs::path> Folders::settings_file() const { return below(config, "settings.json"); }
std::optional<fs::path> Folders::progress_file() const { return below(data, "progress.db"); }
std::optional<fs::path> Folders::reports_file() const { return below(data, "reports.jsonl"); }
std::optional<fs::path> Folders::match_file() const { return below(data, "match.json"); }
std::optional<fs::path> Folders::packs_folder() const { return below(data, "packs"); }
std::optional<fs::path> Folders::log_file() const { return below(state, log_name); }
std::optional<fs::path> Folders::contents_file() const { return below(cache, "contents.json"); }

Folders player_folders(const Environment& environment,
                       const std::optional<fs::path>& home_by_account) {
    auto home = absolute_path(environment, "HOME");
    if (!home && home_by_account && home_by_account->is_absolute()) {
        home = home_by_account;
    }
    const auto folder = [&](const char* variable, const char* below_home) {
        auto path = absolute_path(environment, variable);
        if (!path && home) {
            path = *home / below_home;
        }
        return path ? std::optional(*path / "source-sure") : std::nullopt;
    };
    return {folder("XDG_CONFIG_HOME", ".config"), folder("XDG_DATA_HOME", ".local/share"),
            folder("XDG_STATE_HOME", ".local/state"), folder("XDG_CACHE_HOME", ".cache")};
}

fs::path shipped_data(const Environment& environment, const fs::path& program,
                      const base::Files& files) {
    const std::string chosen = value_of(environment, "SOURCE_SURE_DATA");
    if (!chosen.empty()) {
        return chosen;
    }
    const fs::path beside = program.parent_path() / "share/source-sure";
    const fs::path installed = program.parent_path().parent_path() / "share/source-sure";
    return files.kind(beside) == base::FileKind::Folder ? beside : installed;
}

text::Language language_of(const Environment& environment) {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const std::string value = value_of(environment, name);
        if (!value.empty()) {
            return value.starts_with("fr") ? text::Language::French : text::Language::English;
        }
    }
    return text::Language::English;
}

}  // namespace profile
