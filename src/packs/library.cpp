// SPDX-License-Identifier: MIT
#include "packs/library.h"

#include "base/printable.h"
#include "json/document.h"
#include "json/fields.h"
#include "text/distance.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace packs {
namespace {

namespace fs = std::filesystem;

/// A folder of the shipped packs that holds schemas, not a pack.
constexpr std::string_view schema_folder = "schema";

/// A pack of one file without its questions, which may be millions of characters: cut at the key
/// "questions" of the outermost object. Other text comes back whole.
std::string header_of(std::string text) {
    constexpr std::string_view key = "\"questions\"";
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            const std::size_t after = text.find_first_not_of(" \t\r\n", at + key.size());
            if (depth == 1 && std::string_view(text).substr(at, key.size()) == key &&
                after != std::string::npos && text[after] == ':') {
                const std::size_t last = text.find_last_not_of(" \t\r\n,", at - 1);
                return text.substr(0, last + 1) + "}";
            }
            for (++at; at < text.size() && text[at] != '"'; ++at) {
                at += text[at] == '\\' ? 1 : 0;
            }
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return text;
}

std::vector<text::Language> languages_of(json::Node root) {
    std::vector<text::Language> out;
    const auto list = root.find("languages");
    for (const json::Node item : list ? list->items() : json::Items(root)) {
        const auto language =
            item.is(json::Kind::Text) ? text::language_of(item.text()) : std::nullopt;
        if (language) {
            out.push_back(*language);
        }
    }
    return out;
}

/// Id, title and languages; whatever else is wrong is found when the pack is read.
void read_header(json::Node root, Shelved& pack) {
    base::Diagnostics faults;
    pack.languages = languages_of(root);
    {
        const json::Reader reader(faults, pack.languages);
        const auto id = root.find("id");
        const auto title = root.find("title");
        if (!id || !title) {
            pack.fault = base::error_at(root.place(), "no pack: it lacks an id or a title");
            return;
        }
        pack.id = reader.text(*id).value_or("");
        pack.title = reader.bilingual(*title).value_or(text::Bilingual());
    }
    for (const base::Diagnostic& fault : faults.all()) {
        if (fault.severity == base::Severity::Error && !pack.fault) {
            pack.fault = fault;
        }
    }
}

Shelved read_shelved(const fs::path& path, bool shipped, const base::Files& files) {
    Shelved pack;
    pack.path = path;
    pack.shipped = shipped;
    const bool folder = files.kind(path) == base::FileKind::Folder;
    const fs::path file = folder ? path / "pack.json" : path;
    auto text = files.read(file, json::most_bytes);
    if (!text) {
        pack.fault = text.error();
        return pack;
    }
    std::string whole = *std::move(text);
    auto document = json::parse(folder ? whole : header_of(whole), file.string());
    const bool has_header =
        document && document->root().find("id") && document->root().find("title");
    if (!folder && !has_header) {
        document = json::parse(std::move(whole), file.string());
    }
    if (!document) {
        pack.fault = document.error();
    } else {
        read_header(document->root(), pack);
    }
    return pack;
}

/// The name by which an unreadable pack can still be asked for.
std::string file_id(const fs::path& path) {
    return path.extension() == ".json" ? path.stem().string() : path.filename().string();
}

void list_folder(const fs::path& folder, bool shipped, const base::Files& files,
                 std::vector<Shelved>& out) {
    const auto names = files.list(folder);
    if (!names) {
        return;
    }
    for (const std::string& name : *names) {
        const fs::path path = folder / name;
        const base::FileKind kind = files.kind(path);
        const bool pack_folder = kind == base::FileKind::Folder && name != schema_folder &&
                                 files.kind(path / "pack.json") != base::FileKind::Missing;
        const bool pack_file = kind == base::FileKind::Regular && path.extension() == ".json";
        if (!pack_folder && !pack_file) {
            continue;
        }
        Shelved pack = read_shelved(path, shipped, files);
        if (pack.id.empty()) {
            pack.id = file_id(path);
        }
        out.push_back(std::move(pack));
    }
}

/// "the packs at hand: capitals, teas", of many the first ones; nothing where there is none.
std::string names_of(const std::vector<std::string>& ids) {
    constexpr std::size_t most_named = 10;
    if (ids.empty()) {
        return {};
    }
    std::vector<std::string> named;
    for (std::size_t i = 0; i < std::min(ids.size(), most_named); ++i) {
        named.push_back(base::printable(ids[i]));
    }
    const std::string rest =
        ids.size() > most_named ? fmt::format(" and {} more", ids.size() - most_named) : "";
    return fmt::format("the packs at hand: {}{}", fmt::join(named, ", "), rest);
}

}  // namespace

std::vector<Shelved> list_packs(const Shelves& shelves, const base::Files& files) {
    std::vector<Shelved> packs;
    list_folder(shelves.shipped, true, files, packs);
    if (shelves.own) {
        list_folder(*shelves.own, false, files, packs);
    }
    return packs;
}

bool meant_as_path(std::string_view name) {
    return name.find('/') != std::string_view::npos || name == "." || name == ".." ||
           name.ends_with(".json");
}

base::Result<std::filesystem::path> find_pack(std::string_view name, const Shelves& shelves,
                                              const base::Files& files) {
    if (meant_as_path(name)) {
        return fs::path(name);
    }
    std::vector<std::string> ids;
    for (const Shelved& pack : list_packs(shelves, files)) {
        if (pack.id == name) {
            return pack.path;
        }
        ids.push_back(pack.id);
    }
    const std::string meant = text::did_you_mean(name, ids);
    return base::error_at({}, fmt::format("there is no pack '{}'", base::printable(name)),
                          meant.empty() ? names_of(ids) : meant);
}

}  // namespace packs
