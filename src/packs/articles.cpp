// SPDX-License-Identifier: MIT
#include "packs/articles.h"

#include "text/fold.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

constexpr std::uintmax_t most_bytes = 4 * 1024 * 1024;

}  // namespace

base::Result<Articles> Articles::read(const std::filesystem::path& folder, const base::Files& files,
                                      const std::vector<facts::Source>& sources) {
    if (files.kind(folder) != base::FileKind::Folder) {
        return base::error_at({folder.string()}, "no folder of articles stands here");
    }
    Articles articles;
    for (const facts::Source& source : sources) {
        const std::filesystem::path path = folder / (source.id + ".txt");
        if (files.kind(path) == base::FileKind::Missing) {
            continue;
        }
        const auto text = files.read(path, most_bytes);
        if (!text) {
            return text.error();
        }
        articles.add(source.id, *text);
    }
    if (articles.paragraphs_.empty()) {
        return base::error_at(
            {folder.string()}, "the folder holds no article of the pack",
            sources.empty() ? std::string()
                            : fmt::format("one would be called '{}.txt'", sources.front().id));
    }
    return articles;
}

void Articles::add(const facts::Id& source, std::string_view text) {
    std::vector<std::string>& paragraphs = paragraphs_[source];
    paragraphs.clear();
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        const std::string_view line = text.substr(0, end);
        // Folding drops every kind of space, so that a line of no-break spaces is blank too.
        if (!text::fold(line).empty()) {
            paragraphs.emplace_back(line);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

const std::vector<std::string>* Articles::find(std::string_view source) const {
    const auto found = paragraphs_.find(source);
    return found == paragraphs_.end() ? nullptr : &found->second;
}

}  // namespace packs
