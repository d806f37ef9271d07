// SPDX-License-Identifier: MIT
#include "base/system_output.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <system_error>

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
