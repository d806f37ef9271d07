// SPDX-License-Identifier: MIT
#include "platform/browser.h"

#include <doctest/doctest.h>

#include <sys/wait.h>

namespace {

constexpr const char* address = "https://example.org/";

/// Whether the program that was started said that it could not; waits until it has ended.
bool failed_in_the_end(platform::Browser& browser) {
    siginfo_t ended{};
    while (::waitid(P_ALL, 0, &ended, WEXITED | WNOWAIT) == 0) {
        if (browser.take_failed()) {
            return true;
        }
    }
    return false;
}

}  // namespace

TEST_CASE("an address is opened by another program, whose failure is told later") {
    platform::Browser works("true");
    CHECK(works.open(address).ok());
    CHECK_FALSE(failed_in_the_end(works));
    platform::Browser fails("false");
    CHECK(fails.open(address).ok());
    CHECK(failed_in_the_end(fails));
    CHECK_FALSE(fails.take_failed());
}

TEST_CASE("a program that is not there is told at once") {
    platform::Browser browser("no-such-program-here");
    const auto opened = browser.open(address);
    REQUIRE_FALSE(opened.ok());
    CHECK(base::to_string(opened.error()) ==
          "no-such-program-here: error: No such file or directory");
    CHECK_FALSE(browser.take_failed());
}

TEST_CASE("what is no address of the web is refused before any program starts") {
    platform::Browser browser("true");
    const auto opened = browser.open("file:///etc/passwd");
    REQUIRE_FALSE(opened.ok());
    CHECK(base::to_string(opened.error()) == "error: only http and https addresses are opened");
}
