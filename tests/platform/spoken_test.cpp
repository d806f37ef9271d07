// SPDX-License-Identifier: MIT
#include "platform/spoken.h"

#include "support/temp_folder.h"

#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

namespace {

using std::chrono::milliseconds;

/// Long enough for a loaded machine; a passing test never waits for it.
constexpr milliseconds patience(20000);

/// A program that writes down how it was called and what it read, and ends with `status`.
std::string reader(const std::filesystem::path& folder, int status) {
    const std::filesystem::path path = folder / "reader";
    std::ofstream(path) << "#!/bin/sh\n{ echo \"$@\"; cat; } > '"
                        << (folder / "unfinished").string() << "'\nmv '"
                        << (folder / "unfinished").string() << "' '" << (folder / "read").string()
                        << "'\nexit " << status << "\n";
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    return path.string();
}

template <class Done>
bool wait_for(Done done) {
    for (milliseconds waited(0); waited < patience; waited += milliseconds(10)) {
        if (done()) {
            return true;
        }
        std::this_thread::sleep_for(milliseconds(10));
    }
    return false;
}

std::string content(const std::filesystem::path& path) {
    std::ostringstream out;
    out << std::ifstream(path).rdbuf();
    return out.str();
}

}  // namespace

TEST_CASE("a text goes to the program as one line, in its language, and never as an order") {
    const support::TempFolder folder;
    platform::Spoken spoken(reader(folder.path(), 0));
    spoken.say("!-!QUIT\nQui a dit « oui » ?", "fr");
    REQUIRE(wait_for([&] { return std::filesystem::exists(folder.path() / "read"); }));
    CHECK(content(folder.path() / "read") ==
          "--pipe-mode --language fr\n !-!QUIT Qui a dit « oui » ?\n");
    CHECK(spoken.available());
}

TEST_CASE("a program that is not there, or fails, is not asked again") {
    platform::Spoken absent("/no/such/program");
    CHECK(absent.available());
    absent.say("a", "en");
    CHECK_FALSE(absent.available());
    absent.say("b", "en");

    const support::TempFolder folder;
    platform::Spoken failing(reader(folder.path(), 1));
    failing.say("a", "en");
    REQUIRE(wait_for([&] { return std::filesystem::exists(folder.path() / "read"); }));
    std::filesystem::remove(folder.path() / "read");
    // Its failure is seen when it has ended, which nobody waits for.
    CHECK(wait_for([&] {
        failing.say("b", "en");
        return !failing.available();
    }));
}

TEST_CASE("a text longer than a pipe holds, to a program that reads none of it, stops nobody") {
    platform::Spoken deaf("true");
    deaf.say(std::string(1 << 20, 'a'), "en");
    CHECK(deaf.available());
}
