// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace base {

/// Makes room at once for the `bytes` (32 MB at most) that the calling thread is going to take.
/// Without, the system's library has the memory of a thread other than the first grow by a page or
/// two at a time, and each time every other thread that needs a page has to wait. What stays
/// unused costs nothing; until give_back_memory is called, what is freed is kept. Does nothing
/// where the system's library offers no way.
void reserve_memory(std::size_t bytes);

/// Returns to the system what was freed but kept for later: after work that took much for a while.
/// Does nothing where the system's library offers no way.
void give_back_memory();

}  // namespace base
