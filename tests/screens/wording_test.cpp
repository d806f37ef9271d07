// SPDX-License-Identifier: MIT
#include "screens/wording.h"

#include <doctest/doctest.h>

namespace {

std::string both(const text::Bilingual& text) { return text.fr + " | " + text.en; }

}  // namespace

TEST_CASE("what was found of a chapter reads naturally for none, one, several and all") {
    CHECK(both(screens::found_of(0, 47)) == "47 questions | 47 questions");
    CHECK(both(screens::found_of(0, 1)) == "1 question | 1 question");
    CHECK(both(screens::found_of(1, 47)) == "1 trouvée sur 47 | 1 of 47 found");
    CHECK(both(screens::found_of(2, 47)) == "2 trouvées sur 47 | 2 of 47 found");
    CHECK(both(screens::found_of(1200, 1200)) ==
          "1\u202F200 trouvées sur 1\u202F200 | 1,200 of 1,200 found");
}

TEST_CASE("words below figures follow their number") {
    CHECK(both(screens::found_word(0)) == "trouvée | found");
    CHECK(both(screens::found_word(1)) == "trouvée | found");
    CHECK(both(screens::found_word(2)) == "trouvées | found");
    CHECK(both(screens::points_word(0)) == "point | points");
    CHECK(both(screens::points_word(1)) == "point | point");
    CHECK(both(screens::points_word(-50)) == "points | points");
}

TEST_CASE("counts, ranks and gains are told in both languages") {
    CHECK(both(screens::so_far(1, 1, 0)) ==
          "1 partie · 1 réponse dont 0\u00A0"
          "bonne | 1 game · 1 answer, 0\u00A0of them right");
    CHECK(both(screens::so_far(12, 96, 70)) ==
          "12 parties · 96 réponses dont 70\u00A0"
          "bonnes | 12 games · 96 answers, 70\u00A0of them right");
    CHECK(both(screens::in_a_row(1)) == " | ");
    CHECK(both(screens::in_a_row(2)) == "2ᵉ bonne réponse d’affilée | 2nd right answer in a row");
    CHECK(both(screens::gained(1240)) == "+ 1\u202F240 | +1,240");
    CHECK(both(screens::pack_figures(1, 5)) == "1 question · 5 sources | 1 question · 5 sources");
}
