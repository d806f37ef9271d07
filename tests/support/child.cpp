// SPDX-License-Identifier: MIT
#include "support/child.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <csignal>
#include <stdexcept>
#include <thread>

namespace support {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds glance(5);

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> out;
    for (std::string& text : texts) {
        out.push_back(text.data());
    }
    out.push_back(nullptr);
    return out;
}

}  // namespace

Child::Child(std::vector<std::string> arguments, const Options& options) {
    std::vector<std::string> variables;
    for (const auto& [name, value] : options.environment) {
        variables.push_back(name + "=" + value);
    }
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&files, 1, options.output.c_str(),
                                       O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::posix_spawn_file_actions_adddup2(&files, 1, 2);
    if (options.inherited >= 0) {
        ::posix_spawn_file_actions_adddup2(&files, options.inherited, 3);
    }
    const int failed = ::posix_spawnp(&id_, arguments.at(0).c_str(), &files, nullptr,
                                      pointers(arguments).data(), pointers(variables).data());
    ::posix_spawn_file_actions_destroy(&files);
    if (failed != 0) {
        throw std::runtime_error("cannot be started: " + arguments[0]);
    }
}

Child::~Child() {
    if (!wait(milliseconds(0))) {
        send(SIGKILL);
        ::waitpid(id_, nullptr, 0);
    }
}

void Child::send(int signal_number) const { ::kill(id_, signal_number); }

std::optional<int> Child::wait(milliseconds longest) {
    for (milliseconds waited(0); !status_; waited += glance) {
        int status = 0;
        if (::waitpid(id_, &status, WNOHANG) == id_) {
            status_ = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
        } else if (waited >= longest) {
            break;
        } else {
            std::this_thread::sleep_for(glance);
        }
    }
    return status_;
}

}  // namespace support
