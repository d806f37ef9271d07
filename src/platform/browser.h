// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <sys/types.h>

#include <string>
#include <string_view>
#include <vector>

namespace platform {

/// Opens addresses of the web by the desktop's own program. It never waits for that program, and
/// does not end it when the game ends.
class Browser {
public:
    /// `program` is looked up in PATH and given the address as its one argument.
    explicit Browser(std::string program = "xdg-open") : program_(std::move(program)) {}

    /// Starts opening. Fails for what is not http or https, and where the program is not there.
    base::Result<base::Done> open(std::string_view address);

    /// Whether a program started since the last call has ended and said that it could not.
    bool take_failed();

private:
    std::string program_;
    std::vector<pid_t> running_;
};

}  // namespace platform
