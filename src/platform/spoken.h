// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace platform {

/// Has texts read aloud by a program of the desktop, where there is one.
class Spoken {
public:
    /// `program` is looked for in PATH; it is to read a text from its standard input.
    explicit Spoken(std::string program = "spd-say") : program_(std::move(program)) {}
    ~Spoken();
    Spoken(const Spoken&) = delete;
    Spoken& operator=(const Spoken&) = delete;

    /// Has `text` read in the language of this code ("fr"), in the place of what was still to be
    /// read. Returns at once: nobody waits for the program, nor for what it thinks of the text.
    void say(std::string_view text, std::string_view language);

    /// False once the program was not there, or could not speak.
    bool available() const { return !failed_; }

private:
    void look_after_children();

    std::string program_;
    std::vector<pid_t> children_;
    bool failed_ = false;
};

}  // namespace platform
