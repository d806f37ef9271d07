// SPDX-License-Identifier: MIT
#include "text/web_address.h"

#include <doctest/doctest.h>

#include <string>

using text::is_web_address;

TEST_CASE("addresses of the web may be opened") {
    CHECK(is_web_address("https://www.silicon.fr/a-b_c.html?x=1&y=%C3%A9#z"));
    CHECK(is_web_address("HTTP://example.org"));
    CHECK(is_web_address("http://[::1]:80/"));
}

TEST_CASE("nothing else is handed to a browser") {
    for (const char* address :
         {"", "https://", "https:///etc/passwd", "file:///etc/passwd", "javascript:alert(1)",
          "ftp://example.org", "-https://example.org", " https://example.org",
          "https://example.org/a b", "https://example.org/\n", "https://example.org/\"x",
          "https://exämple.org", "httpsx://example.org"}) {
        CAPTURE(address);
        CHECK_FALSE(is_web_address(address));
    }
    CHECK(is_web_address("https://example.org/" + std::string(1980, 'a')));
    CHECK_FALSE(is_web_address("https://example.org/" + std::string(1981, 'a')));
    CHECK_FALSE(is_web_address(std::string("https://example.org/\0x", 22)));
}
