// SPDX-License-Identifier: MIT
//
// The file system as an interface: the real one is in system_files.h, one in memory that can be
// made to fail is in tests/support.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

enum class FileKind { Missing, Regular, Folder, Other };

/// Two stamps of a path that differ tell that its file was changed.
struct FileStamp {
    std::uintmax_t size = 0;    ///< in bytes
    std::uint64_t version = 0;  ///< means nothing but that it differs
    bool operator==(const FileStamp&) const = default;
};

class Files {
public:
    virtual ~Files() = default;

    /// What `path` names, links followed; what cannot be looked at is Missing.
    virtual FileKind kind(const std::filesystem::path& path) const = 0;

    /// The whole of a regular file of at most `limit` bytes. Fails, with the path as place, when
    /// it is missing, not regular (never waits on a FIFO), larger, or not readable.
    virtual Result<std::string> read(const std::filesystem::path& path,
                                     std::uintmax_t limit) const = 0;

    /// The same, without a copy where the system can do without: for a file that nobody writes
    /// while it is in use, such as the program's own. The bytes live as long as what is returned.
    virtual Result<std::shared_ptr<const std::string_view>> lend(const std::filesystem::path& path,
                                                                 std::uintmax_t limit) const;

    /// The stamp of a regular file, without reading it where the system can do without; nothing
    /// where there is none that can be looked at.
    virtual std::optional<FileStamp> stamp(const std::filesystem::path& path) const;

    /// The names in a folder, sorted by bytes, without "." and "..".
    virtual Result<std::vector<std::string>> list(const std::filesystem::path& path) const = 0;

    /// Makes the folder and those above it, private to the user. Done too when it is there.
    virtual Result<Done> make_folder(const std::filesystem::path& path) = 0;

    /// Puts `content` in place of the file, whole or not at all: written beside it, synchronised,
    /// renamed. Private to the user.
    virtual Result<Done> replace(const std::filesystem::path& path, std::string_view content) = 0;
};

}  // namespace base
