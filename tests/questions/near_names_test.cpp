// SPDX-License-Identifier: MIT
#include "questions/near_names.h"

#include <doctest/doctest.h>

using Names = std::vector<std::string>;

TEST_CASE("names within a few slips of each other, of other owners only") {
    questions::NearNames names;
    names.add("Orange", 0);
    names.add("Oranges", 0);
    names.add("France", 1);
    names.add("La  Grange", 2);
    names.add("Normandie", 3);
    names.add("ORANGÉ", 4);
    names.settle();
    CHECK(names.near(0) == Names{"France", "La  Grange", "ORANGÉ"});
    CHECK(names.near(1) == Names{"ORANGÉ", "Orange", "Oranges"});
    CHECK(names.near(3) == Names{});
    CHECK(names.near(7) == Names{});
}

TEST_CASE("short names need half of their letters in common") {
    questions::NearNames names;
    names.add("SFR", 0);
    names.add("SFP", 1);
    names.add("IBM", 2);
    names.add("?!", 3);
    names.settle();
    CHECK(names.near(0) == Names{"SFP"});
    CHECK(names.near(2) == Names{});
    CHECK(names.near(3) == Names{});
}
