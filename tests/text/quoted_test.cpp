// SPDX-License-Identifier: MIT
#include "text/quoted.h"

#include <doctest/doctest.h>

using text::Language;
using text::quoted;

TEST_CASE("a quotation has the marks of its language") {
    CHECK(quoted("oui", Language::French) == "«\u00A0oui\u00A0»");
    CHECK(quoted("yes", Language::English) == "“yes”");
    CHECK(quoted("", Language::English) == "“”");
}

TEST_CASE("a quotation within a quotation has the marks of the second level") {
    CHECK(quoted("Le «\u00A0cloud\u00A0» à la française", Language::French) ==
          "«\u00A0Le “cloud” à la française\u00A0»");
    CHECK(quoted("du «cloud» et du «\u202Fnuage\u202F» ou « ciel »", Language::French) ==
          "«\u00A0du “cloud” et du “nuage” ou “ciel”\u00A0»");
    CHECK(quoted("the “cloud” of all", Language::English) == "“the ‘cloud’ of all”");
    // The marks of another language are told apart as they are.
    CHECK(quoted("le « cloud »", Language::English) == "“le « cloud »”");
}
