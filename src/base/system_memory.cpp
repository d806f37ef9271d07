// SPDX-License-Identifier: MIT
#include "base/system_memory.h"

#include <cstdlib>  // says whose library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace base {

#ifdef __GLIBC__
/// Of glibc, for what has a place of its own and for what is given back at once.
constexpr int usual_threshold = 128 * 1024;
#endif

void reserve_memory([[maybe_unused]] std::size_t bytes) {
#ifdef __GLIBC__
    const int limit = static_cast<int>(bytes) + 1;
    ::mallopt(M_MMAP_THRESHOLD, limit);  // else a large piece has a place of its own
    ::mallopt(M_TRIM_THRESHOLD, limit);  // else it is given back at once
    void* volatile piece = ::malloc(bytes);
    ::free(piece);
    ::mallopt(M_MMAP_THRESHOLD, usual_threshold);
#endif
}

void give_back_memory() {
#ifdef __GLIBC__
    ::mallopt(M_TRIM_THRESHOLD, usual_threshold);  // after reserve_memory
    ::malloc_trim(0);
#endif
}

}  // namespace base
