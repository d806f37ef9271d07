// SPDX-License-Identifier: MIT
#include "base/files.h"

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

}  // namespace base
