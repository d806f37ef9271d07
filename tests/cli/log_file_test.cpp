// SPDX-License-Identifier: MIT
#include "cli/log_file.h"

#include "base/system_files.h"
#include "support/temp_folder.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>

namespace {

std::string text_of(const std::filesystem::path& path) {
    return base::SystemFiles().read(path, 1u << 30).value();
}

}  // namespace

TEST_CASE("a note is one line in a private file, whatever is in it") {
    const support::TempFolder folder;
    base::SystemFiles files;
    {
        cli::LogFile log(folder / "state/source-sure", files);
        CHECK(log.kept());
        log.note("hello");
        log.warn("pack '\n[error] fake\x1b[31m {} %n'");
    }
    const auto path = folder / "state/source-sure/source-sure.log";
    const std::string text = text_of(path);
    CHECK(std::ranges::count(text, '\n') == 2);
    CHECK(text.find(" info hello\n") != std::string::npos);
    CHECK(text.ends_with(" warning pack '<U+000A>[error] fake<U+001B>[31m {} %n'\n"));
    struct stat about = {};
    REQUIRE(::stat(path.c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
}

TEST_CASE("the log is renamed when it has grown, and old ones are dropped") {
    const support::TempFolder folder;
    base::SystemFiles files;
    cli::LogFile log(folder.path(), files);
    const std::string line(1000, 'x');
    for (int i = 0; i < 6000; ++i) {
        log.note(line);
    }
    const auto names = files.list(folder.path()).value();
    CHECK(names == std::vector<std::string>{"source-sure.1.log", "source-sure.2.log",
                                            "source-sure.3.log", "source-sure.log"});
    for (const std::string& name : names) {
        CHECK(std::filesystem::file_size(folder / name) <= 1u << 20);
    }
}

TEST_CASE("a log that cannot be kept is kept nowhere, and links and pipes are left alone") {
    base::SystemFiles files;
    CHECK_FALSE(cli::LogFile(std::nullopt, files).kept());
    CHECK_FALSE(cli::LogFile("/proc/source-sure", files).kept());
    const support::TempFolder folder;
    std::filesystem::create_symlink(folder / "elsewhere", folder / "source-sure.log");
    cli::LogFile linked(folder.path(), files);
    CHECK_FALSE(linked.kept());
    linked.note("x");
    CHECK_FALSE(std::filesystem::exists(folder / "elsewhere"));
    std::filesystem::remove(folder / "source-sure.log");
    REQUIRE(::mkfifo((folder / "source-sure.log").c_str(), 0600) == 0);
    CHECK_FALSE(cli::LogFile(folder.path(), files).kept());
}
