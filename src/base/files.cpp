// SPDX-License-Identifier: MIT
#include "base/files.h"

#include "base/hash.h"

#include <limits>

namespace base {

Result<std::shared_ptr<const std::string_view>> Files::lend(const std::filesystem::path& path,
                                                            std::uintmax_t limit) const {
    struct Copy {
        explicit Copy(std::string content) : bytes(std::move(content)) {}
        std::string bytes;
        std::string_view view = bytes;
    };
    auto content = read(path, limit);
    if (!content) {
        return content.error();
    }
    const auto copy = std::make_shared<const Copy>(*std::move(content));
    return std::shared_ptr<const std::string_view>(copy, &copy->view);
}

std::optional<FileStamp> Files::stamp(const std::filesystem::path& path) const {
    const auto content = lend(path, std::numeric_limits<std::uintmax_t>::max());
    if (!content) {
        return std::nullopt;
    }
    return FileStamp{(*content)->size(), fnv1a_64(**content)};
}

}  // namespace base
