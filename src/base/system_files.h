// SPDX-License-Identifier: MIT
#pragma once

#include "base/files.h"

namespace base {

/// The file system of the machine (POSIX). A link is followed; a device, socket or FIFO is
/// refused without waiting.
class SystemFiles : public Files {
public:
    FileKind kind(const std::filesystem::path& path) const override;
    Result<std::string> read(const std::filesystem::path& path,
                             std::uintmax_t limit) const override;
    Result<std::vector<std::string>> list(const std::filesystem::path& path) const override;
    Result<Done> make_folder(const std::filesystem::path& path) override;
    Result<Done> replace(const std::filesystem::path& path, std::string_view content) override;
};

}  // namespace base
