// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

namespace json {

/// What is wrong at a byte of a text, before its line is known.
struct Fault {
    std::size_t offset = 0;
    std::string code;
    std::string message;
    std::string hint = {};
};

}  // namespace json
