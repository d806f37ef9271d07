// SPDX-License-Identifier: MIT
#include "base/system_memory.h"

#include <cstdlib>  // says whose library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace base {

void give_back_memory() {
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

}  // namespace base
