// SPDX-License-Identifier: MIT
#include "base/system_files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace base {
namespace {

Diagnostic failed(const std::filesystem::path& path, std::string_view doing, int reason) {
    return error_at({path.string()},
                    fmt::format("cannot {}: {}", doing, std::generic_category().message(reason)));
}

/// Closes what it holds; -1 holds nothing.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) {
            ::close(number_);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return number_; }

private:
    int number_;
};

/// The size of an opened file that can be read whole; -1 is one that could not be opened.
Result<std::size_t> size_of(const Descriptor& file, const std::filesystem::path& path,
                            std::uintmax_t limit) {
    struct stat about = {};
    if (file.number() < 0 || ::fstat(file.number(), &about) != 0) {
        return failed(path, "read", errno);
    }
    if (!S_ISREG(about.st_mode)) {
        return error_at({path.string()}, "not a regular file");
    }
    if (static_cast<std::uintmax_t>(about.st_size) > limit) {
        return error_at({path.string()},
                        fmt::format("{} bytes, at most {} are read", about.st_size, limit));
    }
    return static_cast<std::size_t>(about.st_size);
}

/// A file as a part of the program's memory, of which only what is looked at is ever read.
class Mapping {
public:
    Mapping(void* begin, std::size_t size) : view(static_cast<const char*>(begin), size) {}
    ~Mapping() { ::munmap(const_cast<char*>(view.data()), view.size()); }
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;

    const std::string_view view;
};

bool write_all(int descriptor, std::string_view content) {
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Of the regular files in `folder` and below it.
std::uintmax_t size_below(const std::filesystem::path& folder) {
    namespace fs = std::filesystem;
    std::uintmax_t sum = 0;
    std::error_code error;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied,
                                        error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        struct stat about = {};
        if (::lstat(at->path().c_str(), &about) == 0 && S_ISREG(about.st_mode)) {
            sum += static_cast<std::uintmax_t>(about.st_size);
        }
    }
    return sum;
}

}  // namespace

std::optional<FileId> file_id(const std::filesystem::path& path) {
    struct stat about = {};
    if (::stat(path.c_str(), &about) != 0) {
        return std::nullopt;
    }
    return FileId{about.st_dev, about.st_ino};
}

std::optional<std::uintmax_t> size_on_disk(const std::filesystem::path& path) {
    struct stat about = {};
    if (::stat(path.c_str(), &about) != 0) {
        return std::nullopt;
    }
    if (S_ISREG(about.st_mode)) {
        return static_cast<std::uintmax_t>(about.st_size);
    }
    return S_ISDIR(about.st_mode) ? std::optional(size_below(path)) : std::nullopt;
}

std::optional<FileStamp> SystemFiles::stamp(const std::filesystem::path& path) const {
    struct stat about = {};
    if (::stat(path.c_str(), &about) != 0 || !S_ISREG(about.st_mode)) {
        return std::nullopt;
    }
    constexpr std::uint64_t second = 1'000'000'000;
    return FileStamp{static_cast<std::uintmax_t>(about.st_size),
                     static_cast<std::uint64_t>(about.st_mtim.tv_sec) * second +
                         static_cast<std::uint64_t>(about.st_mtim.tv_nsec)};
}

FileKind SystemFiles::kind(const std::filesystem::path& path) const {
    std::error_code ignored;
    switch (std::filesystem::status(path, ignored).type()) {
        case std::filesystem::file_type::regular: return FileKind::Regular;
        case std::filesystem::file_type::directory: return FileKind::Folder;
        case std::filesystem::file_type::none:
        case std::filesystem::file_type::not_found: return FileKind::Missing;
        default: return FileKind::Other;
    }
}

Result<std::string> SystemFiles::read(const std::filesystem::path& path,
                                      std::uintmax_t limit) const {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    const auto size = size_of(file, path, limit);
    if (!size) {
        return size.error();
    }
    std::string content(*size, '\0');
    std::size_t have = 0;
    while (have < content.size()) {
        const ssize_t got = ::read(file.number(), content.data() + have, content.size() - have);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return failed(path, "read", errno);
        }
        if (got == 0) {
            break;  // The file became shorter meanwhile.
        }
        have += static_cast<std::size_t>(got);
    }
    content.resize(have);
    return content;
}

Result<std::shared_ptr<const std::string_view>> SystemFiles::lend(const std::filesystem::path& path,
                                                                  std::uintmax_t limit) const {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    const auto size = size_of(file, path, limit);
    if (!size) {
        return size.error();
    }
    void* const begin = ::mmap(nullptr, *size, PROT_READ, MAP_PRIVATE, file.number(), 0);
    if (begin == MAP_FAILED) {
        return Files::lend(path, limit);  // an empty file, or a file system that cannot
    }
    const auto mapping = std::make_shared<const Mapping>(begin, *size);
    return std::shared_ptr<const std::string_view>(mapping, &mapping->view);
}

Result<std::vector<std::string>> SystemFiles::list(const std::filesystem::path& path) const {
    std::error_code error;
    std::filesystem::directory_iterator entries(path, error);
    std::vector<std::string> names;
    for (; !error && entries != std::filesystem::directory_iterator(); entries.increment(error)) {
        names.push_back(entries->path().filename().string());
    }
    if (error) {
        return failed(path, "list the folder", error.value());
    }
    std::ranges::sort(names);
    return names;
}

Result<Done> SystemFiles::make_folder(const std::filesystem::path& path) {
    std::filesystem::path so_far;
    for (const auto& part : path) {
        so_far /= part;
        if (::mkdir(so_far.c_str(), 0700) == 0) {
            ::chmod(so_far.c_str(), 0700);  // A umask may have taken even the owner's rights.
        } else if (errno != EEXIST && kind(so_far) != FileKind::Folder) {
            return failed(so_far, "make the folder", errno);
        }
    }
    if (kind(path) != FileKind::Folder) {
        return failed(path, "make the folder", ENOTDIR);
    }
    return Done{};
}

Result<Done> SystemFiles::replace(const std::filesystem::path& path, std::string_view content) {
    std::string name = path.string() + ".XXXXXX";
    const Descriptor file(::mkostemp(name.data(), O_CLOEXEC));
    if (file.number() < 0) {
        return failed(path, "write", errno);
    }
    // The mode is set again because a umask may have taken even the owner's rights.
    if (::fchmod(file.number(), 0600) != 0 || !write_all(file.number(), content) ||
        ::fsync(file.number()) != 0 || ::rename(name.c_str(), path.c_str()) != 0) {
        const int reason = errno;
        ::unlink(name.c_str());
        return failed(path, "write", reason);
    }
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    const Descriptor parent(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (parent.number() >= 0) {
        ::fsync(parent.number());
    }
    return Done{};
}

}  // namespace base
