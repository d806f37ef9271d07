// SPDX-License-Identifier: MIT
#include "questions/generate_options.h"

#include <doctest/doctest.h>

using namespace questions;

TEST_CASE("options look alike in length; short ones all do") {
    CHECK(alike_in_length("SFR", "dix lettre"));
    CHECK(alike_in_length("SFR", "vingt lettres, pas 2"));
    CHECK_FALSE(alike_in_length("SFR", "vingt lettres, plus 2"));
    CHECK(alike_in_length("éééééééééééé", "abcdefghijklmnopqrstuvwx"));
    CHECK_FALSE(alike_in_length("éééééééééééé", "abcdefghijklmnopqrstuvwxy"));
}

TEST_CASE("a name stands in a text as a word of its own") {
    CHECK(stands_in("orange", lower_case("l’Orange, bleue")));
    CHECK(stands_in("orange", lower_case("« Orange »")));
    CHECK(stands_in(lower_case("État"), lower_case("de l’État.")));
    CHECK_FALSE(stands_in("orange", "orangerie"));
    CHECK_FALSE(stands_in("range", "orange"));
    CHECK_FALSE(stands_in("or", "oré"));
    CHECK_FALSE(stands_in("", "orange"));
}
