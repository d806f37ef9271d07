// SPDX-License-Identifier: MIT
#include "text/lengthened.h"

#include <doctest/doctest.h>

TEST_CASE("words are lengthened by a share, rounded up; short ones, figures and signs are not") {
    CHECK(text::lengthened("Valider", 0.4) == "Validerrrr");
    CHECK(text::lengthened("le phare, l’écusson : 42 000 kg !", 0.4) ==
          "le phareee, l’écussonnnn : 42 000 kg !");
    CHECK(text::lengthened("Échéé", 0.2) == "Échééé");
    CHECK(text::lengthened("", 0.4) == "");
    CHECK(text::lengthened("mot", 0) == "mot");
}
