// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace support {

/// How a program ended, and all that it said.
struct Ran {
    int status = 0;  ///< its exit status; 128 + the number of the signal that ended it
    std::string out;
    std::string err;
};

struct RunOptions {
    std::string input;                               ///< what stands on standard input
    std::map<std::string, std::string> environment;  ///< the whole of it
    std::filesystem::path folder = "/";              ///< where it is started
};

/// Runs `arguments[0]` to its end. Throws std::runtime_error when it cannot be started.
Ran run_program(const std::vector<std::string>& arguments, const RunOptions& options = {});

}  // namespace support
