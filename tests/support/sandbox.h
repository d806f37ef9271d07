// SPDX-License-Identifier: MIT
#pragma once

#include "support/run_program.h"
#include "support/temp_folder.h"

#include <string>
#include <vector>

namespace support {

/// Runs the built program with a home of its own and nothing of the tester's environment.
class Sandbox {
    TempFolder folder_;  // before what is made from its path

public:
    Sandbox() : environment{{"HOME", home().string()}, {"LANG", "en_GB.UTF-8"}} {
        std::filesystem::create_directory(home());
    }

    std::map<std::string, std::string> environment;

    std::filesystem::path home() const { return folder_ / "home"; }
    /// The player's data folder.
    std::filesystem::path data() const { return home() / ".local/share/source-sure"; }
    /// The player's folder for what can be made again.
    std::filesystem::path cache() const { return home() / ".cache/source-sure"; }
    const std::filesystem::path& folder() const { return folder_.path(); }

    Ran run(std::vector<std::string> arguments, std::string input = {}) const {
        arguments.insert(arguments.begin(), PROGRAM);
        return run_program(arguments, {std::move(input), environment, SOURCE_FOLDER});
    }

    /// A line for the shell, in which $P is the program.
    Ran shell(const std::string& line) const {
        auto variables = environment;
        variables["P"] = PROGRAM;
        variables["PATH"] = "/usr/bin:/bin";
        return run_program({"/bin/sh", "-c", line}, {{}, variables, SOURCE_FOLDER});
    }
};

}  // namespace support
