// SPDX-License-Identifier: MIT
//
// What is wrong with some content, told like a compiler tells it: where, what, and what to do.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// Where in a file. Lines and columns count from 1, columns in characters; 0 means "not known",
/// and is left out when printed. `file` is shown as it was given by the user.
struct Place {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;

    bool operator==(const Place&) const = default;
};

/// "file:line:column", as far as known; the file name is made printable.
std::string to_string(const Place& place);

enum class Severity { Error, Warning };

/// "error" or "warning": never translated, other programs read them.
std::string_view to_string(Severity severity);

/// One fault. `code` is a stable lower-case word such as `unknown-entity`, explained by
/// `check --explain CODE`; `message` says what is wrong and what is allowed, without a final full
/// stop; `hint`, if any, says what to do.
struct Diagnostic {
    Severity severity = Severity::Error;
    Place place;
    std::string code;
    std::string message;
    std::string hint;

    bool operator==(const Diagnostic&) const = default;
};

/// An error without a code: what went wrong outside, at `place`.
Diagnostic error_at(Place place, std::string message, std::string hint = {});

/// One line `file:line:col: error: message [code]`, then, where there is a hint, a line
/// `  hint: …`. No final line end.
std::string to_string(const Diagnostic& diagnostic);

/// The same, with the offending line of `text` (the whole file) and a caret under the column
/// between the two. `text` empty or unreadable, or a place outside it: as above.
std::string explain(const Diagnostic& diagnostic, std::string_view text);

/// A list that readers add to and go on. It keeps everything; what prints it decides how many to
/// show.
class Diagnostics {
public:
    void add(Diagnostic diagnostic);
    void error(Place place, std::string code, std::string message, std::string hint = {});
    void warning(Place place, std::string code, std::string message, std::string hint = {});
    void append(Diagnostics other);

    const std::vector<Diagnostic>& all() const { return all_; }
    bool empty() const { return all_.empty(); }
    std::size_t errors() const { return errors_; }
    std::size_t warnings() const { return all_.size() - errors_; }

    /// By file, line and column; of one place the warnings first, else in the order found.
    void sort();

private:
    std::vector<Diagnostic> all_;
    std::size_t errors_ = 0;
};

}  // namespace base
