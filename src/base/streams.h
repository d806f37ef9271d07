// SPDX-License-Identifier: MIT
//
// Text in and out: the standard streams of the program, or strings in tests.
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace base {

/// Why something could not be written. Who reads along and stops (`| head`) is no fault.
struct WriteFailure {
    bool reader_gone = false;
    std::string reason;  ///< in the system's words
};

/// Where text goes: standard output, standard error, a string in tests.
class Output {
public:
    virtual ~Output() = default;

    /// Writes all of `text` at once; nothing when that is done.
    virtual std::optional<WriteFailure> write(std::string_view text) = 0;
};

/// Where lines come from.
class Input {
public:
    virtual ~Input() = default;

    /// The next line without its end, waiting for it; nothing at the end of the input. A line is
    /// cut after longest_line bytes, the rest of it is dropped.
    virtual Result<std::optional<std::string>> line() = 0;
};

constexpr std::size_t longest_line = 1u << 20;

}  // namespace base
