// SPDX-License-Identifier: MIT
#pragma once

#include "base/files.h"

#include <map>
#include <optional>
#include <set>

namespace support {

/// Files in memory. Folders are there as soon as a file is in them. The n-th write can be made to
/// fail as on a full disk.
class MemoryFiles : public base::Files {
public:
    std::map<std::string, std::string> content;
    mutable std::vector<std::string> reads;
    std::optional<int> failing_write;  ///< 0: the next write fails, 1: the one after it…

    base::FileKind kind(const std::filesystem::path& path) const override;
    base::Result<std::string> read(const std::filesystem::path& path,
                                   std::uintmax_t limit) const override;
    base::Result<std::vector<std::string>> list(const std::filesystem::path& path) const override;
    base::Result<base::Done> make_folder(const std::filesystem::path& path) override;
    base::Result<base::Done> replace(const std::filesystem::path& path,
                                     std::string_view text) override;

private:
    std::set<std::string> folders_;
};

}  // namespace support
