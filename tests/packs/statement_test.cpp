// SPDX-License-Identifier: MIT
//
// What a statement must tell beside the value: each case plants one fault in the sound pack.
#include "packs/mill.h"

#include <doctest/doctest.h>

namespace {

/// What the whole check says of the pack after the replacements, missing seals left out.
std::string faults_after(
    std::initializer_list<std::pair<std::string_view, std::string_view>> replacements) {
    support::MemoryFiles files = mill::files();
    for (const auto& [from, to] : replacements) {
        mill::spoil(files, "facts.json", from, to);
    }
    return mill::faults_but_seals(files);
}

}  // namespace

TEST_CASE("what fills a role stands in a statement") {
    CHECK(faults_after({{"Le Moulin du Val est né", "Il est né"},
                        {"The Moulin du Val was born", "It was born"}}) ==
          "mill/facts.json:68:20: warning: fact 'birth': 'mill', the subject, stands in no "
          "statement [statement-without-role]\n"
          "  hint: let a statement name it, or correct the role");
    // Half of the words of a name speak of it.
    CHECK(faults_after({{"Le Moulin du Val est né", "Le moulin est né"},
                        {"The Moulin du Val was born", "The moulin was born"}}) == "");
}

TEST_CASE("who could fill each other's roles stand in the order of 'says'") {
    CHECK(faults_after(
              {{"Alto détenait 60 % du Moulin du Val.", "le Moulin du Val comptait Alto à 60 %."},
               {"Alto held 60% of the Moulin du Val.",
                "the Moulin du Val was held by Alto at 60%."}}) ==
          "mill/facts.json:14:20: warning: fact 'stake-alto': the statement in 'fr' puts 'alto' "
          "and 'mill' the other way round than 'says': who is the subject, who the company? "
          "[roles-turned]\n"
          "  hint: exchange them, or tell it in the order of 'says'");
}

TEST_CASE("what is done at last, or by doing something, turns no roles round") {
    CHECK(faults_after({{"Alto détenait 60 % du Moulin du Val.",
                         "Alto a fini par détenir le Moulin du Val à 60 %."},
                        {"Alto held 60% of the Moulin du Val.",
                         "Alto grew by taking the Moulin du Val at 60%."}}) == "");
}

TEST_CASE("the languages name no different things") {
    CHECK(faults_after({{"La roue a été refaite par Basso.",
                         "La roue a été refaite par Basso, non par Dolce."},
                        {"The wheel was rebuilt by Basso.",
                         "The wheel was rebuilt by Basso, not by Crescendo."}}) ==
          "mill/facts.json:136:20: warning: the statement of fact 'wheel' names 'dolce' in French "
          "where it names 'crescendo' in English [names-differ]\n"
          "  hint: let both tell of the same");
}

TEST_CASE("the languages have the same digits, those of no figure too") {
    CHECK(faults_after({{"La roue a été refaite", "La roue de la phase 2 a été refaite"},
                        {"The wheel was rebuilt", "The wheel of phase 3 was rebuilt"}}) ==
          "mill/facts.json:136:20: warning: the statement of fact 'wheel' has the numbers 2 in "
          "French, 3 in English [digits-differ]\n"
          "  hint: tell the same numbers in both");
}

TEST_CASE("a distance that is kept is some source's") {
    CHECK(
        faults_after(
            {{"La roue a été refaite par Basso.", "La roue aurait été refaite par Basso."},
             {"The wheel was rebuilt by Basso.", "The wheel was reportedly rebuilt by Basso."}}) ==
        "mill/facts.json:136:20: warning: fact 'wheel': the statement keeps its distance, no "
        "source does [reserve-unfounded]\n"
        "  hint: tell it plainly, or add \"reserve\": true to the claim");
}
