// SPDX-License-Identifier: MIT
#include "platform/spoken.h"

#include "platform/log.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

namespace platform {
namespace {

/// A line is a message to the program, and one that begins with "!-!" an order: the whole text is
/// one line, and begins with a space.
std::string as_one_line(std::string_view text) {
    std::string line = " " + std::string(text);
    std::ranges::replace(line, '\n', ' ');
    return line + '\n';
}

/// A file that is nowhere, to be read from its beginning: unlike a pipe it takes any text at once,
/// and whoever reads it may stop. Below 0 where there is no room for one.
int file_of(const std::string& text) {
    const int file = ::memfd_create("spoken", MFD_CLOEXEC);
    if (file < 0 || ::write(file, text.data(), text.size()) != static_cast<ssize_t>(text.size()) ||
        ::lseek(file, 0, SEEK_SET) != 0) {
        ::close(file);
        return -1;
    }
    return file;
}

/// Starts the program with `input` as its standard input, its messages thrown away, and no signal
/// blocked. 0 where it could not be started.
pid_t start(const std::string& program, const std::string& language, int input) {
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    ::posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    sigset_t none;
    ::sigemptyset(&none);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);

    std::string name = program;
    std::string pipe = "--pipe-mode";
    std::string option = "--language";
    std::string code = language;
    char* const arguments[] = {name.data(), pipe.data(), option.data(), code.data(), nullptr};
    pid_t child = 0;
    const int fault =
        ::posix_spawnp(&child, program.c_str(), &files, &attributes, arguments, environ);
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&files);
    return fault == 0 ? child : 0;
}

}  // namespace

Spoken::~Spoken() { look_after_children(); }

/// Those that have ended are laid to rest; one that ended in failure will not do better next time.
void Spoken::look_after_children() {
    std::erase_if(children_, [this](pid_t child) {
        int status = 0;
        const bool ended = ::waitpid(child, &status, WNOHANG) != 0;
        const bool well = WIFEXITED(status) && WEXITSTATUS(status) == 0;
        if (ended && !well && !failed_) {
            failed_ = true;
            log_warning(fmt::format("nothing can be spoken: {} failed", program_));
        }
        return ended;
    });
}

void Spoken::say(std::string_view text, std::string_view language) {
    look_after_children();
    const int input = failed_ ? -1 : file_of(as_one_line(text));
    if (input < 0) {
        return;
    }
    const pid_t child = start(program_, std::string(language), input);
    ::close(input);
    if (child == 0) {
        failed_ = true;
        log_warning(fmt::format("nothing can be spoken: {} is not installed", program_));
    } else {
        children_.push_back(child);
    }
}

}  // namespace platform
