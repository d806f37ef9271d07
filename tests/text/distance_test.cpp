// SPDX-License-Identifier: MIT
#include "text/distance.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

TEST_CASE("distances count edits of characters, an exchange of neighbours as one") {
    CHECK(text::distance("", "") == 0);
    CHECK(text::distance("", "abc") == 3);
    CHECK(text::distance("kitten", "sitting") == 3);
    CHECK(text::distance("orange", "ornage") == 1);
    CHECK(text::distance("é", "e") == 1);
    CHECK(text::distance("ca", "abc") == 3);  // the optimal string alignment; Damerau's own is 2
    CHECK(text::distance("abcdef", "ab") == text::distance("ab", "abcdef"));
}

TEST_CASE("a distance beyond what is asked for is only known to be more") {
    CHECK(text::distance_up_to(3, U"kitten", U"sitting") == 3);
    CHECK(text::distance_up_to(2, U"kitten", U"sitting") == 3);
    CHECK(text::distance_up_to(1, U"kitten", U"sitting") == 2);
    CHECK(text::distance_up_to(0, U"same", U"same") == 0);
    CHECK(text::distance_up_to(0, U"same", U"some") == 1);
    CHECK(text::distance_up_to(2, U"", U"abc") == 3);
    CHECK(text::distance_up_to(3, U"", U"abc") == 3);
    CHECK(text::distance_up_to(1, U"orange", U"ornage") == 1);
    CHECK(text::distance_up_to(2, U"abcdefgh", U"cdefgh") == 2);
    CHECK(text::distance_up_to(2, U"cdefgh", U"abcdefgh") == 2);
}

TEST_CASE("did you mean: the nearest name, unless it is too far to be meant") {
    constexpr std::array<std::string_view, 5> kinds = {"single", "multiple", "true_false",
                                                       "numeric", "source"};
    CHECK(text::closest("singel", kinds) == "single");
    CHECK(text::closest("Éource", kinds) == "source");
    CHECK(text::closest("truefalse", kinds) == "true_false");
    CHECK(text::closest("MULTIPLE", kinds) == "multiple");
    CHECK_FALSE(text::closest("ordering", kinds).has_value());
    CHECK_FALSE(text::closest("", kinds).has_value());
    CHECK_FALSE(text::closest(std::string(100000, 's'), kinds).has_value());
    CHECK(text::did_you_mean("numerik", kinds) == "did you mean 'numeric'?");
    CHECK(text::did_you_mean("zzz", kinds).empty());
}

TEST_CASE("a one-letter name means nothing else") {
    constexpr std::array<std::string_view, 2> letters = {"a", "b"};
    CHECK_FALSE(text::closest("c", letters).has_value());
}
