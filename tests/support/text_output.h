// SPDX-License-Identifier: MIT
#pragma once

#include "base/streams.h"

#include <string>

namespace support {

/// Keeps what is written; fails from then on when `failure` is set.
class TextOutput : public base::Output {
public:
    std::string text;
    std::optional<base::WriteFailure> failure;

    std::optional<base::WriteFailure> write(std::string_view more) override {
        if (!failure) {
            text += more;
        }
        return failure;
    }
};

}  // namespace support
