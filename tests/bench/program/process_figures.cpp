// SPDX-License-Identifier: MIT
#include "bench/program/process_figures.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace bench {
namespace {

/// The number after `name` in a file of lines like "VmRSS:  1234 kB".
double number_in(const std::filesystem::path& file, const std::string& name) {
    std::ifstream in(file);
    std::string word;
    double number = 0;
    while (in >> word) {
        if (word == name && in >> number) {
            return number;
        }
    }
    return 0;
}

}  // namespace

ProcessFigures figures_of(pid_t process) {
    const auto folder = std::filesystem::path("/proc") / std::to_string(process);
    ProcessFigures out;
    out.resident = number_in(folder / "status", "VmRSS:") * 1024 / 1e6;
    std::error_code gone;
    for (const auto& thread : std::filesystem::directory_iterator(folder / "task", gone)) {
        double nanoseconds = 0;
        std::ifstream(thread.path() / "schedstat") >> nanoseconds;
        out.processor += nanoseconds / 1e9;
        out.waits += static_cast<std::size_t>(
            number_in(thread.path() / "status", "voluntary_ctxt_switches:"));
    }
    return out;
}

}  // namespace bench
