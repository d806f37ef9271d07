// SPDX-License-Identifier: MIT
#include "platform/log.h"

#include <spdlog/spdlog.h>

namespace platform {

void log_warning(std::string_view text) { spdlog::warn(text); }

void log_error(std::string_view text) {
    spdlog::error(text);
    spdlog::default_logger()->flush();
}

}  // namespace platform
