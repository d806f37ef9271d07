// SPDX-License-Identifier: MIT
//
// A file that one process at a time can hold. The system lets go of it when the process ends in
// whatever way, so that a lock is never stale.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <memory>
#include <string>

namespace base {

/// Holds the lock as long as it lives. The file stays where it is.
class FileLock {
public:
    explicit FileLock(int descriptor) : descriptor_(descriptor) {}
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    int descriptor_;
};

/// Either the lock, or (null) what its holder wrote into it: the number of its process.
struct LockAttempt {
    std::unique_ptr<FileLock> lock;
    std::string holder;
};

/// Makes the file if need be, private to the user, and takes it without waiting. Fails when the
/// file cannot be made or is no regular file; a link is not followed.
Result<LockAttempt> lock_file(const std::filesystem::path& path);

}  // namespace base
