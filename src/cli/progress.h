// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"
#include "cli/program.h"

#include <functional>

namespace cli {

/// Shows how far a long job has come, as percent on a line that is wiped when all is done. Nothing
/// where standard error is no terminal. To be called by one thread at a time; `console` must
/// outlive it.
std::function<void(std::size_t done, std::size_t all)> progress_on(const World& world,
                                                                   Console& console);

}  // namespace cli
