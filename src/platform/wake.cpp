// SPDX-License-Identifier: MIT
#include "platform/wake.h"

#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <charconv>
#include <cstring>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace platform {
namespace {

constexpr int first_x_port = 6000;
constexpr int last_x_port = 6063;

bool leads_to_x_server(int descriptor) {
    sockaddr_storage peer = {};
    socklen_t length = sizeof peer;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr*>(&peer), &length) != 0) {
        return false;
    }
    if (peer.ss_family == AF_UNIX) {
        sockaddr_un local = {};
        std::memcpy(&local, &peer, sizeof local);
        // An abstract name begins with a null byte, so it is not a string of C.
        const std::string_view name(local.sun_path, sizeof local.sun_path);
        return name.find("X11-unix") != std::string_view::npos;
    }
    // Forwarded by ssh, or another machine's.
    sockaddr_in remote = {};
    std::memcpy(&remote, &peer, sizeof remote);
    const int port = ntohs(remote.sin_port);
    const bool internet = peer.ss_family == AF_INET || peer.ss_family == AF_INET6;
    return internet && port >= first_x_port && port <= last_x_port;
}

}  // namespace

std::vector<int> x_sockets() {
    std::vector<int> out;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd", ignored)) {
        const std::string name = entry.path().filename();
        int descriptor = -1;
        std::from_chars(name.data(), name.data() + name.size(), descriptor);
        if (leads_to_x_server(descriptor)) {
            out.push_back(descriptor);
        }
    }
    return out;
}

struct StopSignals::Mask {
    sigset_t set;
};

StopSignals::StopSignals() : before_(std::make_unique<Mask>()) {
    sigset_t caught;
    ::sigemptyset(&caught);
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        struct sigaction action = {};
        ::sigaction(number, nullptr, &action);
        // Ignored means that whoever started the program wants it to survive this one (nohup).
        if (action.sa_handler != SIG_IGN) {
            ::sigaddset(&caught, number);
        }
    }
    ::pthread_sigmask(SIG_BLOCK, &caught, &before_->set);
    descriptor_ = ::signalfd(-1, &caught, SFD_NONBLOCK | SFD_CLOEXEC);
}

StopSignals::~StopSignals() {
    came();  // what is still waiting would strike as soon as it is let through
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
    ::pthread_sigmask(SIG_SETMASK, &before_->set, nullptr);
}

bool StopSignals::came() {
    signalfd_siginfo about = {};
    while (::read(descriptor_, &about, sizeof about) == static_cast<ssize_t>(sizeof about)) {
        came_ = true;
    }
    return came_;
}

Woken sleep_until_readable(std::span<const int> descriptors, std::chrono::milliseconds longest) {
    std::vector<pollfd> watched;
    for (const int descriptor : descriptors) {
        watched.push_back({descriptor, POLLIN, 0});
    }
    // Interrupted counts as an event: the caller looks and comes back.
    const int ready = ::poll(watched.data(), watched.size(), static_cast<int>(longest.count()));
    return ready == 0 ? Woken::ByTime : Woken::ByEvent;
}

}  // namespace platform
