// SPDX-License-Identifier: MIT
#include "cli/pack_choice.h"

#include "base/printable.h"
#include "cli/fault_report.h"
#include "text/distance.h"

#include <fmt/format.h>

#include <algorithm>

namespace cli {
namespace {

namespace fs = std::filesystem;

/// A folder with a pack.json, or a file that ends in .json.
bool looks_like_pack(const fs::path& path, const base::Files& files) {
    switch (files.kind(path)) {
        case base::FileKind::Folder:
            return files.kind(path / "pack.json") == base::FileKind::Regular;
        case base::FileKind::Regular: return path.extension() == ".json";
        case base::FileKind::Missing:
        case base::FileKind::Other: break;
    }
    return false;
}

std::vector<fs::path> packs_in(const fs::path& folder, const base::Files& files) {
    std::vector<fs::path> found;
    const auto names = files.list(folder);
    if (!names) {
        return found;
    }
    for (const std::string& name : *names) {
        if (looks_like_pack(folder / name, files)) {
            found.push_back(folder / name);
        }
    }
    return found;
}

/// A pack is called by the name of its folder or file.
std::string id_of(const fs::path& pack) {
    return pack.extension() == ".json" ? pack.stem().string() : pack.filename().string();
}

/// What has a slash or an ending is meant as a path; so is "." and the like.
bool is_path(std::string_view name) {
    return name.find('/') != std::string_view::npos || name.starts_with('.') ||
           name.ends_with(".json");
}

std::string unknown_pack(std::string_view name, const std::vector<fs::path>& packs) {
    std::vector<std::string> ids;
    for (const fs::path& pack : packs) {
        ids.push_back(id_of(pack));
    }
    std::string message =
        fmt::format("source-sure: error: there is no pack '{}'\n", base::printable(name));
    const std::string hint = text::did_you_mean(name, ids);
    if (!hint.empty()) {
        message += fmt::format("  hint: {}\n", hint);
    }
    return message;
}

}  // namespace

std::vector<fs::path> packs_at_hand(const World& world) {
    std::vector<fs::path> packs = packs_in(world.shipped / "questions", world.files);
    if (world.folders.data) {
        const auto own = packs_in(*world.folders.data / "packs", world.files);
        packs.insert(packs.end(), own.begin(), own.end());
    }
    return packs;
}

ChosenPack choose_pack(const World& world, Console& console, std::string_view name) {
    ChosenPack chosen;
    fs::path path = name;
    if (!is_path(name)) {
        const auto packs = packs_at_hand(world);
        const auto found = std::ranges::find(packs, name, id_of);
        if (found != packs.end()) {
            path = *found;
        } else if (name.empty() || world.files.kind(path) == base::FileKind::Missing) {
            console.complain(unknown_pack(name, packs));
            chosen.status = wrong_usage;
            return chosen;
        }
    }
    auto pack = packs::read(path, world.files, chosen.diagnostics);
    if (!pack) {
        console.complain(base::to_string(pack.error()) + "\n");
        chosen.status = failed;
        return chosen;
    }
    chosen.pack = std::move(*pack);
    return chosen;
}

ChosenPack choose_sound_pack(const World& world, Console& console, std::string_view name) {
    ChosenPack chosen = choose_pack(world, console, name);
    if (chosen.status == done && chosen.diagnostics.errors() > 0) {
        console.complain(fault_report(chosen.diagnostics, chosen.pack.texts));
        chosen.status = refused;
    }
    return chosen;
}

}  // namespace cli
