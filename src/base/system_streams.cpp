// SPDX-License-Identifier: MIT
#include "base/system_streams.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>
#include <utility>

namespace base {

std::optional<WriteFailure> SystemOutput::write(std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor_, text.data(), text.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return WriteFailure{errno == EPIPE, std::generic_category().message(errno)};
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return std::nullopt;
}

Result<std::optional<std::string>> SystemInput::line() {
    std::string found;
    std::array<char, 4096> bytes;
    while (true) {
        const std::size_t end = ahead_.find('\n');
        const std::size_t room = longest_line - std::min(found.size(), longest_line);
        found.append(ahead_, 0, std::min(end, room));
        if (end != std::string::npos) {
            ahead_.erase(0, end + 1);
            return std::optional(std::move(found));
        }
        const bool started = !found.empty() || !ahead_.empty();
        ahead_.clear();
        if (ended_) {
            return started ? std::optional(std::move(found)) : std::nullopt;
        }
        const ssize_t got = ::read(descriptor_, bytes.data(), bytes.size());
        if (got < 0 && errno != EINTR) {
            return error_at({"standard input"},
                            "cannot read: " + std::generic_category().message(errno));
        }
        ended_ = got == 0;
        ahead_.assign(bytes.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    }
}

void secure_standard_streams() {
    std::signal(SIGPIPE, SIG_IGN);
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(descriptor, F_GETFD) == -1) {
            // The lowest free number is given, which is this one. Opened the wrong way round, it
            // fails when it is read from or written to.
            ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
    }
}

}  // namespace base
