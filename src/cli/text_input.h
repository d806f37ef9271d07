// SPDX-License-Identifier: MIT
#pragma once

#include "base/streams.h"

#include <algorithm>
#include <string>
#include <utility>

namespace cli {

/// The lines of a text that was read already.
class TextInput : public base::Input {
public:
    explicit TextInput(std::string text) : text_(std::move(text)) {}

    base::Result<std::optional<std::string>> line() override {
        if (at_ >= text_.size()) {
            return std::optional<std::string>();
        }
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        std::string found = text_.substr(at_, std::min(end - at_, base::longest_line));
        at_ = end + 1;
        return std::optional(std::move(found));
    }

private:
    std::string text_;
    std::size_t at_ = 0;
};

}  // namespace cli
