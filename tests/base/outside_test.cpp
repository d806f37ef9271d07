// SPDX-License-Identifier: MIT
#include "base/clock.h"
#include "base/hash.h"
#include "base/printable.h"
#include "base/random.h"
#include "base/system_files.h"
#include "support/temp_folder.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>

TEST_CASE("printable text hides nothing and sends nothing to the terminal") {
    CHECK(base::printable("a\x1b[31m\xe2\x80\xae"
                          "b\xff\n") == "a<U+001B>[31m<U+202E>b\\xFF<U+000A>");
    CHECK(base::printable("abcdef", 3) == "abc…");
    CHECK(base::printable("\xc0\x80\xed\xa0\x80\xf4\x90\x80\x80") ==
          "\\xC0\\x80\\xED\\xA0\\x80\\xF4\\x90\\x80\\x80");
}

TEST_CASE("a moment is read and written in UTC") {
    const auto moment = base::parse_instant("2026-11-22T08:30:00.25Z");
    REQUIRE(moment);
    CHECK(base::to_string(*moment) == "2026-11-22T08:30:00.250Z");
    CHECK(base::to_string(*base::parse_instant("1969-07-20T20:17:40Z")) == "1969-07-20T20:17:40Z");
    for (const char* bad : {"", "2026-11-22", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z",
                            "2026-11-22T08:30:00+01:00", "2026-11-22T08:30:00Zx"}) {
        const auto result = base::parse_instant(bad);
        REQUIRE_FALSE(result);
        CHECK(result.error().message ==
              "'" + std::string(bad) + "' is not a moment in UTC such as 2026-11-22T08:30:00Z");
    }
}

TEST_CASE("chance is the same on every machine") {
    // The first outputs of SplitMix64 from seed 1234567, as its authors' reference code gives them.
    base::Random random(1234567);
    CHECK(random.next() == 6457827717110365317u);
    CHECK(random.next() == 3203168211198807973u);
    CHECK(random.next() == 9817491932198370423u);
}

TEST_CASE("below stays below, reaches every value, and forks do not shift each other") {
    base::Random random(7);
    std::vector<int> seen(6);
    for (int i = 0; i < 600; ++i) {
        ++seen[random.below(6)];
    }
    for (const int count : seen) {
        CHECK(count > 60);
    }
    const base::Random parent(42);
    CHECK(parent.fork("options").next() == parent.fork("options").next());
    CHECK(parent.fork("options").next() != parent.fork("order").next());
}

TEST_CASE("FNV-1a agrees with its published values") {
    CHECK(base::fnv1a_64("") == 0xcbf29ce484222325u);
    CHECK(base::fnv1a_64("a") == 0xaf63dc4c8601ec8cu);
    CHECK(base::fnv1a_64("foobar") == 0x85944171f73967e8u);
}

TEST_CASE("files of the machine are lent like read, for as long as the loan is kept") {
    char pattern[] = "/tmp/source-sure-test-XXXXXX";
    const std::filesystem::path folder = ::mkdtemp(pattern);
    base::SystemFiles files;
    REQUIRE(files.replace(folder / "font", "glyphs"));
    REQUIRE(files.replace(folder / "empty", ""));
    const auto lent = files.lend(folder / "font", 6).value();
    CHECK(files.lend(folder / "empty", 6).value()->empty());
    CHECK(files.lend(folder / "font", 5).error().message == "6 bytes, at most 5 are read");
    CHECK(files.lend(folder, 9).error().message == "not a regular file");
    CHECK(files.lend(folder / "no", 9).error().message == "cannot read: No such file or directory");
    std::filesystem::remove_all(folder);
    CHECK(*lent == "glyphs");
}

TEST_CASE("files of the machine: written whole, privately, and read within a limit") {
    char pattern[] = "/tmp/source-sure-test-XXXXXX";
    const std::filesystem::path folder = ::mkdtemp(pattern);
    base::SystemFiles files;
    REQUIRE(files.make_folder(folder / "a" / "b"));
    const auto path = folder / "a" / "b" / "é.txt";
    REQUIRE(files.replace(path, "one"));
    REQUIRE(files.replace(path, "two"));
    CHECK(*files.read(path, 3) == "two");
    CHECK(files.list(folder / "a" / "b").value() == std::vector<std::string>{"é.txt"});
    struct stat about = {};
    REQUIRE(::stat(path.c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);

    CHECK(files.read(path, 2).error().message == "3 bytes, at most 2 are read");
    CHECK(files.read(folder, 9).error().message == "not a regular file");
    CHECK(files.read(folder / "no", 9).error().message == "cannot read: No such file or directory");
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(files.read(folder / "pipe", 9).error().message == "not a regular file");
    CHECK(files.make_folder(path / "c").error().message ==
          "cannot make the folder: Not a directory");
    CHECK(files.replace(folder / "no" / "x", "y").error().message ==
          "cannot write: No such file or directory");
    std::filesystem::remove_all(folder);
}

TEST_CASE("the size of a file is its bytes, that of a folder those of all files below it") {
    const support::TempFolder folder;
    const auto write = [&](const std::string& name, std::size_t bytes) {
        std::filesystem::create_directories((folder / name).parent_path());
        std::ofstream(folder / name) << std::string(bytes, 'x');
    };
    CHECK(base::size_on_disk(folder.path()) == 0);
    CHECK_FALSE(base::size_on_disk(folder / "packs").has_value());
    write("packs/one.json", 1200);
    write("packs/two/pack.json", 30);
    write("packs/two/deep/er/facts.json", 4);
    write("elsewhere.bin", 5000);
    std::filesystem::create_symlink(folder / "elsewhere.bin", folder / "packs/link");
    std::filesystem::create_directory_symlink(folder.path(), folder / "packs/round");
    CHECK(base::size_on_disk(folder / "packs/one.json") == 1200);
    CHECK(base::size_on_disk(folder / "packs") == 1234);
    CHECK(base::size_on_disk(folder / "packs/link") == 5000);
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK_FALSE(base::size_on_disk(folder / "pipe").has_value());
}
