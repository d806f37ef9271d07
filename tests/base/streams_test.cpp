// SPDX-License-Identifier: MIT
#include "base/system_streams.h"

#include "base/system_lock.h"
#include "support/temp_folder.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <string>

TEST_CASE("output reaches its descriptor whole") {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    CHECK_FALSE(base::SystemOutput(ends[1]).write("one\ntwo\n"));
    std::array<char, 16> got{};
    CHECK(::read(ends[0], got.data(), got.size()) == 8);
    CHECK(std::string(got.data()) == "one\ntwo\n");
    ::close(ends[0]);
    ::close(ends[1]);
}

TEST_CASE("a full disk, a reader that left and a closed descriptor are told apart") {
    std::signal(SIGPIPE, SIG_IGN);
    const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    REQUIRE(full >= 0);
    const auto no_space = base::SystemOutput(full).write("x");
    ::close(full);
    REQUIRE(no_space);
    CHECK(no_space->reason == "No space left on device");
    CHECK_FALSE(no_space->reader_gone);

    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    ::close(ends[0]);
    const auto gone = base::SystemOutput(ends[1]).write("x");
    ::close(ends[1]);
    REQUIRE(gone);
    CHECK(gone->reader_gone);

    const auto closed = base::SystemOutput(ends[1]).write("x");
    REQUIRE(closed);
    CHECK(closed->reason == "Bad file descriptor");
}

TEST_CASE("input comes line by line, the last one with or without its end") {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    const std::string text = "one\n\n" + std::string(9000, 'x') + "\nlast";
    CHECK_FALSE(base::SystemOutput(ends[1]).write(text));
    ::close(ends[1]);
    base::SystemInput input(ends[0]);
    CHECK(input.line().value() == "one");
    CHECK(input.line().value() == "");
    CHECK(input.line().value() == std::string(9000, 'x'));
    CHECK(input.line().value() == "last");
    CHECK(input.line().value() == std::nullopt);
    CHECK(input.line().value() == std::nullopt);
    ::close(ends[0]);
    CHECK(base::to_string(base::SystemInput(ends[0]).line().error()) ==
          "standard input: error: cannot read: Bad file descriptor");
}

TEST_CASE("a lock is held once, names its holder, and is free again afterwards") {
    const support::TempFolder folder;
    auto first = base::lock_file(folder / "lock");
    REQUIRE(first);
    REQUIRE(first->lock);
    const auto second = base::lock_file(folder / "lock");
    REQUIRE(second);
    CHECK(second->lock == nullptr);
    CHECK(second->holder == std::to_string(::getpid()));
    first->lock = nullptr;
    CHECK(base::lock_file(folder / "lock")->lock != nullptr);
}

TEST_CASE("a link or a folder is never taken for a lock") {
    const support::TempFolder folder;
    std::filesystem::create_symlink(folder / "elsewhere", folder / "lock");
    CHECK(base::lock_file(folder / "lock").error().message ==
          "cannot lock: Too many levels of symbolic links");
    CHECK_FALSE(std::filesystem::exists(folder / "elsewhere"));
    CHECK(base::lock_file(folder.path()).error().message == "cannot lock: Is a directory");
}
