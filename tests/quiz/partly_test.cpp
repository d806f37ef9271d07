// SPDX-License-Identifier: MIT
#include "quiz/partly.h"

#include <doctest/doctest.h>

TEST_CASE("an answer is nearly right from half of its credit on, and below that in part") {
    CHECK(quiz::partly_words(0.9).fr == "Presque !");
    CHECK(quiz::partly_words(0.5).en == "Nearly!");
    CHECK(quiz::partly_words(0.49).fr == "En partie juste");
    CHECK(quiz::partly_words(1.0 / 3).en == "Partly right");
}
