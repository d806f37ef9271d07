// SPDX-License-Identifier: MIT
#include "cli/articles_choice.h"

namespace cli {
namespace {

namespace fs = std::filesystem;
using Found = base::Result<std::optional<packs::Articles>>;

Found read_given(const World& world, const fs::path& folder, const packs::Pack& pack) {
    auto articles = packs::Articles::read(folder, world.files, pack.base.sources());
    if (!articles) {
        return articles.error();
    }
    return std::optional(std::move(*articles));
}

/// A folder for the articles of all packs: it need not have those of this one.
Found read_if_there(const World& world, const fs::path& folder, const packs::Pack& pack) {
    auto articles = packs::Articles::read(folder, world.files, pack.base.sources());
    return articles ? std::optional(std::move(*articles)) : std::nullopt;
}

}  // namespace

Found articles_for(const World& world, const std::optional<fs::path>& given,
                   const packs::Pack& pack) {
    if (pack.base.sources().empty()) {
        return std::optional<packs::Articles>();
    }
    if (given) {
        return read_given(world, *given, pack);
    }
    const auto variable = world.environment.find("SOURCE_SURE_ARTICLES");
    if (variable != world.environment.end() && !variable->second.empty()) {
        const fs::path folder = variable->second;
        if (world.files.kind(folder) != base::FileKind::Folder) {
            return base::error_at({folder.string()}, "SOURCE_SURE_ARTICLES does not name a folder");
        }
        return read_if_there(world, folder, pack);
    }
    if (world.folders.data) {
        return read_if_there(world, *world.folders.data / "articles" / pack.about.id, pack);
    }
    return std::optional<packs::Articles>();
}

}  // namespace cli
