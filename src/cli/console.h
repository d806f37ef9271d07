// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "base/streams.h"

#include <optional>
#include <string>
#include <string_view>

namespace cli {

/// The exit statuses of the program.
enum Status : int {
    done = 0,         ///< a wrong answer in `play` too
    refused = 1,      ///< content refused, or a check found an error
    wrong_usage = 2,  ///< an unknown pack name included
    failed = 3,       ///< a path cannot be read; no display; store or disk failed
};

/// Standard output and standard error of one run. After the first failure of standard output no
/// more is written to it.
class Console {
public:
    Console(base::Output& out, base::Output& err) : out_(out), err_(err) {}

    void print(std::string_view text);
    /// To standard error; where that fails nobody can be told.
    void complain(std::string_view text);
    /// The error on a line of its own; by the program's name where it has no place.
    void complain(const base::Diagnostic& error);

    /// Whether anybody can still read what is printed.
    bool working() const { return !failure_; }

    /// `status`, unless what should have been printed could not be: then that is complained of,
    /// and the status is `failed`. A reader who left early (`| head`) is no failure.
    Status conclude(Status status);

private:
    base::Output& out_;
    base::Output& err_;
    std::optional<base::WriteFailure> failure_;
};

}  // namespace cli
