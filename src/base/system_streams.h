// SPDX-License-Identifier: MIT
#pragma once

#include "base/streams.h"

namespace base {

/// An open descriptor, which stays the caller's. Nothing is kept back.
class SystemOutput : public Output {
public:
    explicit SystemOutput(int descriptor) : descriptor_(descriptor) {}
    std::optional<WriteFailure> write(std::string_view text) override;

private:
    int descriptor_;
};

/// Lines of an open descriptor, which stays the caller's; reads ahead.
class SystemInput : public Input {
public:
    explicit SystemInput(int descriptor) : descriptor_(descriptor) {}
    Result<std::optional<std::string>> line() override;

private:
    int descriptor_;
    std::string ahead_;
    bool ended_ = false;
};

/// For the start of main: where standard input, output or error is closed, its number is taken by
/// something that fails on every use, so that no file opened later gets it, and with it the text
/// of a message. A reader that goes away becomes a WriteFailure instead of a signal.
void secure_standard_streams();

}  // namespace base
