// SPDX-License-Identifier: MIT
//
// The program's own notes, for whoever looks for the cause of something: one line each in
// source-sure.log, which is renamed when it has grown to a megabyte; three old ones are kept.
// Whatever happens to it, the game goes on, and nothing is ever written to the standard streams.
// What the window has to note by spdlog's default logger goes there, too.
#pragma once

#include "base/files.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

namespace cli {

class LogFile {
public:
    /// A log that is kept nowhere.
    LogFile();
    /// In `folder`, which is made if need be; kept nowhere if there is none, if it cannot be made,
    /// or if the log's name stands for a link, a pipe or anything else but a file.
    LogFile(const std::optional<std::filesystem::path>& folder, base::Files& files);
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    /// Foreign text may be in it: it is made printable, so that one note stays one line.
    void note(std::string_view text);
    void warn(std::string_view text);

    bool kept() const { return kept_; }

private:
    class Writer;
    std::unique_ptr<Writer> writer_;
    bool kept_ = false;
};

}  // namespace cli
