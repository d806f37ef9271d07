// SPDX-License-Identifier: MIT
#include "base/boxed.h"

#include <doctest/doctest.h>

#include <string>

using Word = base::Boxed<std::string>;

TEST_CASE("a box holds a value or none, in the room of a pointer") {
    CHECK(sizeof(Word) == sizeof(void*));
    Word none;
    CHECK_FALSE(none);
    CHECK_FALSE(none.has_value());
    Word some = std::string("lamp");
    CHECK(some);
    CHECK(*some == "lamp");
    CHECK(some->size() == 4);
    some.reset();
    CHECK_FALSE(some);
}

TEST_CASE("copies of a box go their own ways") {
    Word first = std::string("lamp");
    Word second = first;
    *second += "s";
    CHECK(*first == "lamp");
    CHECK(*second == "lamps");
    first = second;
    CHECK(*first == "lamps");
    second = Word();
    CHECK_FALSE(second);
    CHECK(*first == "lamps");
    first = second;
    CHECK_FALSE(first);
    second = std::string("light");
    first = std::move(second);
    CHECK(*first == "light");
}
