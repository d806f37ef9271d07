// SPDX-License-Identifier: MIT
#pragma once

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

}  // namespace base
