// SPDX-License-Identifier: MIT
//
// What the window has to note for whoever looks for the cause of something: it goes where spdlog's
// default logger goes, the program's log file. Only log.cpp includes spdlog, which takes longer to
// compile than all else here.
#pragma once

#include <string_view>

namespace platform {

/// One line each; `text` is printable.
void log_warning(std::string_view text);
/// Written to the file by the time this returns: the program may be about to end.
void log_error(std::string_view text);

}  // namespace platform
