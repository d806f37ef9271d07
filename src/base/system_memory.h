// SPDX-License-Identifier: MIT
#pragma once

namespace base {

/// Returns to the system what was freed but kept for later: after work that took much for a while.
/// Does nothing where the system's library offers no way.
void give_back_memory();

}  // namespace base
