// SPDX-License-Identifier: MIT
#include "questions/near_names.h"

#include "questions/short_text/typed_name.h"

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

TEST_CASE("letters outside ASCII count as one slip each") {
    questions::NearNames names;
    names.add("Доброград", 0);
    names.add("Добpoгpaд", 1);  // four Latin letters in it
    names.add("Добpoгpad", 2);  // and a fifth
    names.settle();
    CHECK(names.near(0) == Names{"Добpoгpaд"});
}

TEST_CASE("what a name shares with those that are typed alike with initials or in another order") {
    CHECK(questions::loose_forms("Patrick Starck") == Names{"p. starck", " patrick starck"});
    CHECK(questions::loose_forms("Pierre STARCK") == Names{"p. starck", " pierre starck"});
    CHECK(questions::loose_forms("Fonds pour la société") == Names{"f. societe", " fonds societe"});
    CHECK(questions::loose_forms("Revue du fonds") == Names{"r. fonds", " fonds revue"});
    CHECK(questions::loose_forms("la Caisse") == Names{});
    CHECK(questions::loose_forms("Orange") == Names{});
    CHECK(questions::loose_forms("") == Names{});
}
