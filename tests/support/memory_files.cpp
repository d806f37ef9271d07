// SPDX-License-Identifier: MIT
#include "support/memory_files.h"

namespace support {

base::FileKind MemoryFiles::kind(const std::filesystem::path& path) const {
    if (content.contains(path.string())) {
        return base::FileKind::Regular;
    }
    const std::string inside = path.string() + "/";
    const auto next = content.lower_bound(inside);
    const bool filled = next != content.end() && next->first.starts_with(inside);
    return filled || folders_.contains(path.string()) ? base::FileKind::Folder
                                                      : base::FileKind::Missing;
}

base::Result<std::string> MemoryFiles::read(const std::filesystem::path& path,
                                            std::uintmax_t limit) const {
    reads.push_back(path.string());
    const auto found = content.find(path.string());
    if (found == content.end()) {
        return base::error_at({path.string()}, kind(path) == base::FileKind::Folder
                                                   ? "not a regular file"
                                                   : "cannot read: No such file or directory");
    }
    if (found->second.size() > limit) {
        return base::error_at({path.string()}, std::to_string(found->second.size()) +
                                                   " bytes, at most " + std::to_string(limit) +
                                                   " are read");
    }
    return found->second;
}

base::Result<std::vector<std::string>> MemoryFiles::list(const std::filesystem::path& path) const {
    const std::string inside = path.string() + "/";
    std::set<std::string> names;
    for (const auto& [name, text] : content) {
        if (name.starts_with(inside)) {
            names.insert(name.substr(inside.size(), name.find('/', inside.size()) - inside.size()));
        }
    }
    if (names.empty() && kind(path) == base::FileKind::Missing) {
        return base::error_at({path.string()}, "cannot list the folder: No such file or directory");
    }
    return std::vector<std::string>(names.begin(), names.end());
}

base::Result<base::Done> MemoryFiles::make_folder(const std::filesystem::path& path) {
    folders_.insert(path.string());
    return base::Done{};
}

base::Result<base::Done> MemoryFiles::replace(const std::filesystem::path& path,
                                              std::string_view text) {
    if (failing_write && (*failing_write)-- == 0) {
        failing_write.reset();
        return base::error_at({path.string()}, "cannot write: No space left on device");
    }
    content[path.string()] = text;
    return base::Done{};
}

}  // namespace support
