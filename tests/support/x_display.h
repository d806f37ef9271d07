// SPDX-License-Identifier: MIT
#pragma once

#include "support/child.h"
#include "support/temp_folder.h"

#include <optional>
#include <string>

namespace support {

/// An X server of its own, without a screen that anybody could see (Xvfb).
class XDisplay {
public:
    /// Throws std::runtime_error where there is no Xvfb, or it does not start.
    XDisplay(int width, int height);

    /// For the variable DISPLAY.
    const std::string& name() const { return name_; }

    /// The file in which the server keeps what its screen shows, in the form of xwd.
    std::filesystem::path picture() const { return folder_ / "Xvfb_screen0"; }

    /// The server is gone at once, with every connection to it.
    void kill() { server_.reset(); }

private:
    TempFolder folder_;
    std::string name_;
    std::optional<Child> server_;
};

}  // namespace support
