// SPDX-License-Identifier: MIT
#include "questions/generate_options.h"

#include <doctest/doctest.h>

using namespace questions;

TEST_CASE("options look alike in length; short ones all do") {
    const auto alike = [](const char* a, const char* b) {
        const bool french = alike_in_length(Shown({a, {}}), Shown({b, {}}));
        CHECK(alike_in_length(Shown({{}, a}), Shown({{}, b})) == french);
        return french;
    };
    CHECK(alike("SFR", "dix lettre"));
    CHECK(alike("SFR", "vingt lettres, pas 2"));
    CHECK_FALSE(alike("SFR", "vingt lettres, plus 2"));
    CHECK(alike("éééééééééééé", "abcdefghijklmnopqrstuvwx"));
    CHECK_FALSE(alike("éééééééééééé", "abcdefghijklmnopqrstuvwxy"));
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
