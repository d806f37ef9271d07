// SPDX-License-Identifier: MIT
#include "base/printable.h"
#include "packs/parsed_files.h"
#include "packs/reading.h"
#include "questions/authored.h"
#include "text/distance.h"

#include <fmt/format.h>

namespace packs {
namespace {

using Path = std::filesystem::path;
using FileReader = void (*)(json::Node, Reading&);

/// A file of a pack folder: one, or (with `many`) all whose name begins so.
struct FileRole {
    std::string_view stem;
    bool many;
    FileReader read;
};

/// In the order in which they are read: later ones look at earlier ones.
constexpr FileRole roles[] = {
    {"pack", false, read_about},         {"sources", false, read_sources},
    {"entities", false, read_entities},  {"relations", false, read_relations},
    {"facts", true, read_facts},         {"disagreements", false, read_disagreements},
    {"threads", false, read_threads},    {"sortings", false, read_sortings},
    {"questions", true, read_questions},
};

/// A text of this size is kept only if something is wrong in it: it shows the line of a fault.
constexpr std::size_t large_text = std::size_t{4} * 1024 * 1024;

class PackReader {
public:
    PackReader(Path path, const base::Files& files, const ParsedFiles& parsed,
               base::Diagnostics& diagnostics, std::stop_token stop = {})
        : path_(std::move(path)),
          files_(files),
          parsed_(parsed),
          reading_(diagnostics, std::move(stop)) {}

    base::Result<Pack> run() {
        if (files_.kind(path_) == base::FileKind::Folder) {
            const auto names = files_.list(path_);
            if (!names) {
                return names.error();
            }
            read_folder(*names);
        } else if (const json::Document* known = parsed(path_)) {
            read_single_file(known->root(), reading_);
        } else {
            auto text = files_.read(path_, json::most_bytes);
            if (!text) {
                return text.error();
            }
            read_text(path_, std::move(*text), read_single_file);
        }
        if (reading_.stop.stop_requested()) {
            return base::error_at({path_.string(), 0, 0}, "no longer wanted");
        }
        return finished();
    }

private:
    static void read_single_file(json::Node root, Reading& reading) {
        json::Fields fields(root, reading.reader);
        read_about(fields, reading);
        read_questions(fields.list("questions"), reading);
    }

    static const FileRole* role_of(std::string_view name) {
        if (!name.ends_with(".json")) {
            return nullptr;
        }
        const std::string_view stem = name.substr(0, name.size() - 5);
        for (const FileRole& role : roles) {
            if (role.many ? stem.starts_with(role.stem) : stem == role.stem) {
                return &role;
            }
        }
        return nullptr;
    }

    void read_folder(const std::vector<std::string>& names) {
        for (const FileRole& role : roles) {
            bool found = false;
            for (const std::string& name : names) {
                if (role_of(name) == &role && !reading_.stop.stop_requested()) {
                    found = true;
                    read_file(path_ / name, role.read);
                }
            }
            if (!found && role.stem == "pack") {
                broken_ = true;
                reading_.faults().error({path_.string(), 0, 0}, "missing-file",
                                        "the folder has no file 'pack.json'");
            }
        }
        for (const std::string& name : names) {
            if (name.ends_with(".json") && role_of(name) == nullptr) {
                warn_of_unknown(name);
            }
        }
    }

    void warn_of_unknown(const std::string& name) {
        std::vector<std::string> known;
        for (const FileRole& role : roles) {
            known.push_back(std::string(role.stem) + ".json");
        }
        reading_.faults().warning({(path_ / name).string(), 0, 0}, "unknown-file",
                                  "a pack has no file of this name",
                                  text::did_you_mean(name, known));
    }

    /// Null for a file that must be read.
    const json::Document* parsed(const Path& path) const {
        const auto found = parsed_.find(path);
        return found == parsed_.end() ? nullptr : found->second;
    }

    void read_file(const Path& path, FileReader read) {
        if (const json::Document* known = parsed(path)) {
            read(known->root(), reading_);
            return;
        }
        auto text = files_.read(path, json::most_bytes);
        if (!text) {
            broken_ = true;
            base::Diagnostic fault = text.error();
            fault.code = "unreadable";
            reading_.faults().add(std::move(fault));
            return;
        }
        read_text(path, std::move(*text), read);
    }

    void read_text(const Path& path, std::string text, FileReader read) {
        texts_.push_back({path.string(), text});
        auto document = json::parse(std::move(text), path.string(), reading_.stop);
        if (!document) {
            broken_ = true;
            reading_.faults().add(document.error());
            return;
        }
        documents_.push_back(*std::move(document));
        read(documents_.back().root(), reading_);
    }

    Pack finished() {
        // With a file missing, everything that refers to it would seem wrong.
        if (!broken_) {
            reading_.references.resolve(reading_.relations, reading_.faults());
            check_templates(reading_);
            if (reading_.facts.empty() && reading_.authored.empty() &&
                reading_.faults().errors() == 0) {
                reading_.faults().error({path_.string(), 0, 0}, "empty-pack",
                                        "the pack holds no fact and no question");
            }
        }
        questions::tell_apart_typed_keys(reading_.authored);
        Pack pack;
        pack.path = std::move(path_);
        pack.about = std::move(reading_.about);
        pack.base = facts::FactBase(std::move(reading_.sources), std::move(reading_.entities),
                                    std::move(reading_.relations), std::move(reading_.closures),
                                    std::move(reading_.facts), std::move(reading_.disagreements),
                                    std::move(reading_.threads), std::move(reading_.sortings));
        pack.authored = std::move(reading_.authored);
        pack.texts = std::move(texts_);
        if (reading_.faults().empty()) {
            std::erase_if(pack.texts, [](const auto& t) { return t.second.size() > large_text; });
        }
        return pack;
    }

    Path path_;
    const base::Files& files_;
    const ParsedFiles& parsed_;
    Reading reading_;
    std::vector<json::Document> documents_;  ///< kept, for the places of references
    std::vector<std::pair<std::string, std::string>> texts_;
    bool broken_ = false;
};

}  // namespace

base::Result<Pack> read(const std::filesystem::path& path, const base::Files& files,
                        base::Diagnostics& diagnostics, std::stop_token stop) {
    return PackReader(path, files, {}, diagnostics, std::move(stop)).run();
}

base::Result<Pack> read(const std::filesystem::path& path, const base::Files& files,
                        const ParsedFiles& parsed, base::Diagnostics& diagnostics) {
    return PackReader(path, files, parsed, diagnostics).run();
}

}  // namespace packs
