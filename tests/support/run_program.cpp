// SPDX-License-Identifier: MIT
#include "support/run_program.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <string_view>

namespace support {
namespace {

/// Both ends of a pipe; those still open are closed at the end.
class Pipe {
public:
    Pipe() {
        if (::pipe2(ends_.data(), O_CLOEXEC) != 0) {
            throw std::runtime_error("no pipe");
        }
    }
    ~Pipe() {
        close(0);
        close(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    int read_end() const { return ends_[0]; }
    int write_end() const { return ends_[1]; }
    void close(std::size_t end) {
        if (ends_[end] >= 0) {
            ::close(ends_[end]);
            ends_[end] = -1;
        }
    }

private:
    std::array<int, 2> ends_{-1, -1};
};

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> out;
    for (std::string& text : texts) {
        out.push_back(text.data());
    }
    out.push_back(nullptr);
    return out;
}

/// Feeds and reads the pipes until both outputs are at their end.
void talk(std::string_view input, Pipe& in, Pipe& out, Pipe& err, Ran& ran) {
    std::array<std::string*, 2> texts = {&ran.out, &ran.err};
    std::array<Pipe*, 2> outputs = {&out, &err};
    while (out.read_end() >= 0 || err.read_end() >= 0) {
        if (input.empty()) {
            in.close(1);
        }
        std::array<pollfd, 3> wait = {pollfd{in.write_end(), POLLOUT, 0},
                                      pollfd{out.read_end(), POLLIN, 0},
                                      pollfd{err.read_end(), POLLIN, 0}};
        if (::poll(wait.data(), wait.size(), -1) < 0 && errno != EINTR) {
            throw std::runtime_error("poll failed");
        }
        if (wait[0].revents != 0) {
            const ssize_t written = ::write(in.write_end(), input.data(), input.size());
            input.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : input.size());
        }
        for (std::size_t i = 0; i < 2; ++i) {
            std::array<char, 4096> bytes;
            if (wait[i + 1].revents != 0) {
                const ssize_t got = ::read(outputs[i]->read_end(), bytes.data(), bytes.size());
                if (got > 0) {
                    texts[i]->append(bytes.data(), static_cast<std::size_t>(got));
                } else {
                    outputs[i]->close(0);
                }
            }
        }
    }
}

}  // namespace

Ran run_program(const std::vector<std::string>& arguments, const RunOptions& options) {
    std::vector<std::string> words = arguments;
    std::vector<std::string> variables;
    for (const auto& [name, value] : options.environment) {
        variables.push_back(name + "=" + value);
    }
    const std::vector<char*> argument_pointers = pointers(words);
    const std::vector<char*> variable_pointers = pointers(variables);
    const std::string folder = options.folder.string();
    Pipe in;
    Pipe out;
    Pipe err;
    ::signal(SIGPIPE, SIG_IGN);
    const pid_t child = ::fork();
    if (child < 0) {
        throw std::runtime_error("no process");
    }
    if (child == 0) {
        ::signal(SIGPIPE, SIG_DFL);
        if (::dup2(in.read_end(), 0) >= 0 && ::dup2(out.write_end(), 1) >= 0 &&
            ::dup2(err.write_end(), 2) >= 0 && ::chdir(folder.c_str()) == 0) {
            ::execve(argument_pointers[0], argument_pointers.data(), variable_pointers.data());
        }
        ::_exit(127);
    }
    in.close(0);
    out.close(1);
    err.close(1);
    Ran ran;
    talk(options.input, in, out, err, ran);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    ran.status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    return ran;
}

}  // namespace support
