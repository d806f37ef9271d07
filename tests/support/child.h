// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace support {

/// A program that runs beside the test, and no longer than this lives.
class Child {
public:
    struct Options {
        std::map<std::string, std::string> environment;  ///< the whole of it
        std::filesystem::path output = "/dev/null";      ///< what it says on either stream
        int inherited = -1;  ///< a descriptor of ours that it finds as its number 3
    };

    /// Starts `arguments[0]`, found in PATH if it names no folder. Throws std::runtime_error when
    /// it cannot be started.
    Child(std::vector<std::string> arguments, const Options& options);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    pid_t id() const { return id_; }

    void send(int signal_number) const;

    /// Its exit status, or 128 + the number of the signal that ended it; nothing if it still runs
    /// after that time.
    std::optional<int> wait(std::chrono::milliseconds longest);

private:
    pid_t id_ = -1;
    std::optional<int> status_;
};

}  // namespace support
