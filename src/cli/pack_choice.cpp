// SPDX-License-Identifier: MIT
#include "cli/pack_choice.h"

#include "cli/fault_report.h"
#include "packs/check_form.h"

namespace cli {
namespace {

packs::Shelves shelves_of(const World& world) {
    return {world.shipped / "questions", world.folders.packs_folder()};
}

}  // namespace

std::vector<packs::Shelved> shelved_packs(const World& world) {
    return packs::list_packs(shelves_of(world), world.files);
}

std::vector<std::filesystem::path> packs_at_hand(const World& world) {
    std::vector<std::filesystem::path> paths;
    for (const packs::Shelved& pack : shelved_packs(world)) {
        paths.push_back(pack.path);
    }
    return paths;
}

std::optional<std::filesystem::path> pack_path(const World& world, std::string_view name) {
    const auto path = packs::find_pack(name, shelves_of(world), world.files);
    return path ? std::optional(*path) : std::nullopt;
}

ChosenPack choose_pack(const World& world, Console& console, std::string_view name) {
    ChosenPack chosen;
    const auto path = packs::find_pack(name, shelves_of(world), world.files);
    if (!path) {
        console.complain(path.error());
        chosen.status = wrong_usage;
        return chosen;
    }
    auto pack = packs::read(*path, world.files, chosen.diagnostics);
    if (!pack) {
        console.complain(pack.error());
        chosen.status = failed;
        return chosen;
    }
    chosen.pack = std::move(*pack);
    return chosen;
}

ChosenPack choose_sound_pack(const World& world, Console& console, std::string_view name) {
    ChosenPack chosen = choose_pack(world, console, name);
    if (chosen.status == done) {
        packs::check_form(chosen.pack, chosen.diagnostics);
    }
    if (chosen.status == done && chosen.diagnostics.errors() > 0) {
        console.complain(fault_report(chosen.diagnostics, chosen.pack.texts));
        chosen.status = refused;
    }
    return chosen;
}

}  // namespace cli
