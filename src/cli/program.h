// SPDX-License-Identifier: MIT
//
// The whole program but for the real world: main.cpp hands that in.
#pragma once

#include "base/clock.h"
#include "base/files.h"
#include "base/local_time.h"
#include "base/streams.h"
#include "canvas/client.h"
#include "cli/log_file.h"
#include "profile/folders.h"
#include "typeset/typesetter.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// What a window is asked to be.
struct WindowWish {
    std::string title;
    /// In pixels; nothing: what suits the desktop.
    std::optional<canvas::Size> size;
    bool full_screen = false;
    /// Making the program behind it asks the window for nothing: that may be done on a thread
    /// while it opens.
    bool made_aside = false;
};

/// Opens a window with the fonts of the typesetter, which nobody else uses meanwhile, has the
/// program behind it made, and runs it until it is closed. Fails with a sentence where there is no
/// display.
using MakeClient = std::function<std::unique_ptr<canvas::Client>(canvas::Host&)>;
using OpenWindow = std::function<base::Result<base::Done>(const typeset::Typesetter&,
                                                          const WindowWish&, const MakeClient&)>;

/// What the program touches outside itself. Everything outlives the run.
struct World {
    const base::Clock& clock;
    base::Files& files;
    const profile::Environment& environment;
    profile::Folders folders;
    std::filesystem::path shipped;  ///< holds questions/ and fonts/
    base::Input& in;
    base::Output& out;
    base::Output& err;
    LogFile& log;
    OpenWindow open_window;        ///< empty in a program that was built without a window
    bool err_is_terminal = false;  ///< then long work shows how far it is
    /// How far local time is ahead of UTC at a moment: the day turns by it.
    base::LocalOffset local_offset = base::utc;
};

/// Runs the command that `arguments` (without the program's name) ask for and returns the exit
/// status: 0 done, 1 content refused, 2 wrong usage, 3 the world outside failed.
int run(const std::vector<std::string>& arguments, World& world);

}  // namespace cli
