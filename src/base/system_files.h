// SPDX-License-Identifier: MIT
#pragma once

#include "base/files.h"

#include <optional>

namespace base {

/// What a path names, whatever it is called: to notice that a file was replaced by another.
struct FileId {
    std::uint64_t device = 0;
    std::uint64_t number = 0;

    bool operator==(const FileId&) const = default;
};

/// Nothing when the path names nothing that can be looked at; links are followed.
std::optional<FileId> file_id(const std::filesystem::path& path);

/// The bytes of a regular file, or of all that are in a folder and below it, as far as they can be
/// seen; nothing when the path names neither. A link is followed, those inside a folder are not.
std::optional<std::uintmax_t> size_on_disk(const std::filesystem::path& path);

/// The file system of the machine (POSIX). A link is followed; a device, socket or FIFO is
/// refused without waiting.
class SystemFiles : public Files {
public:
    FileKind kind(const std::filesystem::path& path) const override;
    Result<std::string> read(const std::filesystem::path& path,
                             std::uintmax_t limit) const override;
    Result<std::shared_ptr<const std::string_view>> lend(const std::filesystem::path& path,
                                                         std::uintmax_t limit) const override;
    /// By when it was written last.
    std::optional<FileStamp> stamp(const std::filesystem::path& path) const override;
    Result<std::vector<std::string>> list(const std::filesystem::path& path) const override;
    Result<Done> make_folder(const std::filesystem::path& path) override;
    Result<Done> replace(const std::filesystem::path& path, std::string_view content) override;
};

}  // namespace base
