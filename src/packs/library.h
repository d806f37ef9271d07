// SPDX-License-Identifier: MIT
//
// The packs at hand: those shipped with the program, and the player's own.
#pragma once

#include "base/diagnostic.h"
#include "base/files.h"
#include "text/language.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace packs {

/// A pack as its header tells it. With a `fault` it cannot be played; the rest may be empty.
struct Shelved {
    std::filesystem::path path;
    std::string id;
    text::Bilingual title;
    std::vector<text::Language> languages;
    bool shipped = false;
    std::optional<base::Diagnostic> fault;
};

/// Where packs stand. `own` is nothing where the player has no data folder.
struct Shelves {
    std::filesystem::path shipped;
    std::optional<std::filesystem::path> own;
};

/// All packs, the shipped ones first, each folder by name. Only headers are read: a thousand packs
/// take no second. A folder that cannot be listed is empty; `schema` is no pack.
std::vector<Shelved> list_packs(const Shelves& shelves, const base::Files& files);

/// Whether a name given by the user is meant as a path: it has a slash, or is `.`, `..` or ends in
/// `.json`.
bool meant_as_path(std::string_view name);

/// The path of the pack with this id (shipped first), or `name` itself where it is meant as a
/// path. Fails when no pack has the id; the hint is the nearest one, else all that there are.
base::Result<std::filesystem::path> find_pack(std::string_view name, const Shelves& shelves,
                                              const base::Files& files);

}  // namespace packs
