// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <cstddef>

namespace bench {

/// What the kernel says of a process, all its threads together (proc(5)).
struct ProcessFigures {
    double resident = 0;    ///< MB of memory
    double processor = 0;   ///< seconds that it had a core so far
    std::size_t waits = 0;  ///< times that it went to sleep by itself, so that it woke up as often
};

ProcessFigures figures_of(pid_t process);

}  // namespace bench
