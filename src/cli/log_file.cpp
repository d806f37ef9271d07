// SPDX-License-Identifier: MIT
#include "cli/log_file.h"

#include "base/printable.h"
#include "profile/folders.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <system_error>
#include <utility>

namespace cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_bytes = 1u << 20;
constexpr std::size_t old_files = 3;

/// Whether the path is a file, or free to become one; links are not followed.
bool usable(const fs::path& path) {
    std::error_code error;
    const fs::file_type type = fs::symlink_status(path, error).type();
    return type == fs::file_type::regular || type == fs::file_type::not_found;
}

}  // namespace

class LogFile::Writer {
public:
    explicit Writer(std::shared_ptr<spdlog::sinks::sink> sink)
        : logger_(std::make_shared<spdlog::logger>("source-sure", std::move(sink))) {
        logger_->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
        logger_->set_error_handler([](const std::string&) {});
        logger_->flush_on(spdlog::level::info);
        spdlog::set_default_logger(logger_);
    }
    spdlog::logger& logger() { return *logger_; }

private:
    std::shared_ptr<spdlog::logger> logger_;
};

LogFile::LogFile()
    : writer_(std::make_unique<Writer>(std::make_shared<spdlog::sinks::null_sink_mt>())) {}
LogFile::~LogFile() = default;

LogFile::LogFile(const std::optional<fs::path>& folder, base::Files& files) : LogFile() {
    if (!folder || !files.make_folder(*folder)) {
        return;
    }
    const fs::path path = *folder / profile::log_name;
    if (!usable(path)) {
        return;
    }
    // Made by us where it is missing, so that it is private whatever the umask says.
    if (files.kind(path) == base::FileKind::Missing && !files.replace(path, "")) {
        return;
    }
    try {
        writer_ = std::make_unique<Writer>(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            path.string(), most_bytes, old_files));
        kept_ = true;
    } catch (const spdlog::spdlog_ex&) {
        // No log, then: the game goes on without.
    }
}

void LogFile::note(std::string_view text) {
    writer_->logger().info(base::printable(text, base::whole_text));
}

void LogFile::warn(std::string_view text) {
    writer_->logger().warn(base::printable(text, base::whole_text));
}

}  // namespace cli
