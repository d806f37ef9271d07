// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include <fmt/format.h>

namespace cli {

void Console::print(std::string_view text) {
    if (!failure_) {
        failure_ = out_.write(text);
    }
}

void Console::complain(std::string_view text) { static_cast<void>(err_.write(text)); }

void Console::complain(const base::Diagnostic& error) {
    const char* lead = error.place.file.empty() ? "source-sure: " : "";
    complain(fmt::format("{}{}\n", lead, base::to_string(error)));
}

Status Console::conclude(Status status) {
    if (!failure_ || failure_->reader_gone) {
        return status;
    }
    complain(fmt::format("standard output: error: cannot write: {}\n", failure_->reason));
    return failed;
}

}  // namespace cli
