// SPDX-License-Identifier: MIT
#include "cli/progress.h"

#include <fmt/format.h>

namespace cli {

std::function<void(std::size_t done, std::size_t all)> progress_on(const World& world,
                                                                   Console& console) {
    if (!world.err_is_terminal) {
        return {};
    }
    return [&console, shown = std::size_t{0}](std::size_t done, std::size_t all) mutable {
        if (const std::size_t percent = 100 * done / all; percent != shown) {
            shown = percent;
            console.complain(percent == 100 ? "\r     \r" : fmt::format("\r{:>3} %", percent));
        }
    };
}

}  // namespace cli
