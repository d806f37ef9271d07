// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace bench {

/// How often this program has asked `operator new` for memory so far, on any thread.
std::size_t allocations();

}  // namespace bench
