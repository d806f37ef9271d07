// SPDX-License-Identifier: MIT
#include "base/system_lock.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace base {
namespace {

Diagnostic cannot_lock(const std::filesystem::path& path, int reason) {
    return error_at({path.string()},
                    fmt::format("cannot lock: {}", std::generic_category().message(reason)));
}

std::string content_of(int descriptor) {
    std::array<char, 32> bytes;
    const ssize_t size = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    const std::string text(bytes.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    return text.substr(0, text.find('\n'));
}

}  // namespace

FileLock::~FileLock() { ::close(descriptor_); }

Result<LockAttempt> lock_file(const std::filesystem::path& path) {
    const int descriptor =
        ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (descriptor < 0) {
        return cannot_lock(path, errno);
    }
    auto lock = std::make_unique<FileLock>(descriptor);
    struct stat about = {};
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode)) {
        return error_at({path.string()}, "not a regular file");
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) {
            return cannot_lock(path, errno);
        }
        return LockAttempt{nullptr, content_of(descriptor)};
    }
    // Who holds it is only told to a second instance: a failure to write it does no harm.
    const std::string holder = fmt::format("{}\n", ::getpid());
    if (::fchmod(descriptor, 0600) != 0 || ::ftruncate(descriptor, 0) != 0 ||
        ::pwrite(descriptor, holder.data(), holder.size(), 0) < 0) {
        return LockAttempt{std::move(lock), {}};
    }
    return LockAttempt{std::move(lock), {}};
}

}  // namespace base
