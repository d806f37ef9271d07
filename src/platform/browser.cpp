// SPDX-License-Identifier: MIT
#include "platform/browser.h"

#include "text/web_address.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstring>

extern char** environ;

namespace platform {
namespace {

/// A child with no part in the terminal of the game, its streams or the signals that it blocks.
class Apart {
public:
    Apart() {
        posix_spawn_file_actions_init(&actions_);
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
            posix_spawn_file_actions_addopen(&actions_, stream, "/dev/null", O_RDWR, 0);
        }
        posix_spawnattr_init(&attributes_);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes_, &none);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSID);
    }
    ~Apart() {
        posix_spawn_file_actions_destroy(&actions_);
        posix_spawnattr_destroy(&attributes_);
    }
    Apart(const Apart&) = delete;
    Apart& operator=(const Apart&) = delete;

    const posix_spawn_file_actions_t* actions() const { return &actions_; }
    const posix_spawnattr_t* attributes() const { return &attributes_; }

private:
    posix_spawn_file_actions_t actions_{};
    posix_spawnattr_t attributes_{};
};

}  // namespace

base::Result<base::Done> Browser::open(std::string_view address) {
    if (!text::is_web_address(address)) {
        return base::error_at({}, "only http and https addresses are opened");
    }
    std::string argument(address);
    std::string program = program_;
    char* const arguments[] = {program.data(), argument.data(), nullptr};
    const Apart apart;
    pid_t child = 0;
    const int problem = posix_spawnp(&child, program_.c_str(), apart.actions(), apart.attributes(),
                                     arguments, environ);
    if (problem != 0) {
        return base::error_at({program_}, std::strerror(problem));
    }
    running_.push_back(child);
    return base::Done{};
}

bool Browser::take_failed() {
    bool failed = false;
    std::erase_if(running_, [&](pid_t child) {
        int status = 0;
        const pid_t ended = ::waitpid(child, &status, WNOHANG);
        if (ended == 0) {
            return false;
        }
        failed = failed || (ended == child && !(WIFEXITED(status) && WEXITSTATUS(status) == 0));
        return true;
    });
    return failed;
}

}  // namespace platform
