// SPDX-License-Identifier: MIT
#include "packs/code_pages.h"

namespace packs {
namespace {

constexpr Rule rule = Rule::KeySupported;

std::vector<CodePage> pages_of_fragments() {
    return {
        {"citation-moved", rule, "The fragment stands in another paragraph of the source.",
         R"("paragraph": 3 for a fragment of 4)", "Write the paragraph that the hint names."},
        {"crowded-fragment", rule,
         "A fragment holds two figures of the value's type: it would support either.",
         "44.4% … 22.2% in one fragment", "Cut it so that it holds one."},
        {"fragment-order", rule, "Fragments are listed in the order in which they are read.",
         "the second stands before the first", "Exchange them."},
        {"paragraph-changed", rule,
         "The paragraph has another fingerprint than sources.json lists, though the fragments are "
         "found.",
         "a comma was added", "Update \"print\" after a look at the change."},
        {"passage-changed", rule, "The fragment stands nowhere in the source.",
         "one of its words was replaced", "Read the passage again, then run cite."},
        {"repeated-fragment", rule, "The fragment stands more than once in its paragraph.",
         "\"la Caisse des dépôts\"", "Take a longer one."},
        {"short-fragment", rule, "A fragment is so short that it could stand anywhere.",
         "9 characters", "Take at least 10 letters and digits (8 in a context)."},
    };
}

std::vector<CodePage> pages_of_support() {
    return {
        {"by-not-named", rule, "Who is said to speak is not named by the passage.",
         R"("by": ["starck"])", "Add the fragment that names him, perhaps as context."},
        {"cue-not-found", rule, "A cue is a word of the fragments.", R"("in": "6:…")",
         "Fingerprint one word of the fragments."},
        {"cue-not-ours", rule, "The words that a cue supports stand in our value or statement.",
         R"("for": {"fr": "maîtriser"})", "Quote our own wording."},
        {"no-cue", rule, "A phrase is a paraphrase: a word of the source must support it.",
         "a reason without cues", "Add \"cues\"."},
        {"other-qualifier", rule,
         "The source says about, at least or at most; the fact does not, "
         "or the other way.",
         "\"au moins 75 millions\" as exactly 75", "Set \"q\" as the source tells it."},
        {"role-not-named", rule,
         "What fills a role is named neither in the fragments nor in the "
         "context.",
         "\"the group\" for Orange", "Add \"context\": where it is named in full."},
        {"silent-omission", rule,
         "The fragments name another thing of the value's classes: a list would seem complete that "
         "is not.",
         "two of three shareholders", "Add it, or cut the fragment so that it is not meant."},
        {"undeclared-reading", rule, "A date is printed without its year, which was completed.",
         "\"en mars dernier\"", R"(Add "reading": "last" or "next".)"},
        {"value-not-read", rule, "The value is not what is read in the fragments.",
         "225 where 250 is printed", "Correct the value or the citation."},
    };
}

std::vector<CodePage> pages_of_stance() {
    return {
        {"stance-not-denied", rule, "No word of denying stands in the fragments.",
         R"("stance": "denies")", "Take another stance, or add the fragment that denies."},
        {"stance-not-estimated", rule, "No word of estimating stands in the fragments.",
         R"("stance": "estimates")", "Take another stance, or add the fragment that estimates."},
        {"stance-not-quoted", rule, "No fragment stands inside quotation marks.",
         R"("stance": "quotes")", "The stance may be 'reports'."},
        {"stance-not-reserved", rule, "No conditional stands in the fragments.",
         R"("reserve": true)", "Remove it, or add the fragment with the conditional."},
        {"stance-quoted", rule, "The words stand inside quotation marks: they are somebody's.",
         R"("stance": "asserts")", "The stance may be 'quotes', with \"by\"."},
        {"stance-reserved", rule,
         "The source keeps its distance by a conditional; the fact does "
         "not.",
         "\"aurait généré\" as a plain fact", "Add \"reserve\": true."},
    };
}

std::vector<CodePage> pages_of_our_texts() {
    return {
        {"explanation-without-value", rule,
         "The explanation of a question does not tell the right "
         "value.",
         "an explanation about something else", "Let the statement of the fact tell it."},
        {"roles-turned", rule,
         "Two things could fill each other's roles, and a statement tells them in another order "
         "than 'says' does, and by no passive: they may have been exchanged. A warning.",
         "\"Thales was sold to Orange\" of Thales as the buyer",
         "Exchange them, or tell it in the order of 'says'."},
        {"seal-broken", rule, "The fact changed after it was proved and read by a person.",
         "a figure edited by hand", "Read it again and run cite --seal."},
        {"statement-names-more", rule,
         "A statement names another thing of the classes of a list that the fact holds: the list "
         "may lack a member. A warning.",
         "\"Orange, Thales and Bull\" of two of them",
         "Add it to the list, or take it out of the statement."},
        {"statement-qualifier", rule,
         "The statement says about, at least or at most; the fact does "
         "not, or the other way.",
         "\"about 40\" for exactly 40", "Correct the statement or \"q\"."},
        {"statement-without-role", rule,
         "What fills a role stands in no statement, neither by name nor by half of the words that "
         "describe it: it may be another. A warning.",
         "a statement about Orange, with \"subject\": \"thales\"",
         "Let a statement name it, or correct the role."},
        {"statement-without-unit", rule, "What is counted does not stand in the statement.",
         "40 partners told of 40 customers", "Correct the statement or the unit."},
        {"statement-without-value", rule, "The value does not stand in the statement.",
         "a statement with another figure", "Correct the statement or the value."},
        {"unsealed", rule, "Nobody confirmed what no machine can prove of this fact.",
         "a fact without \"seal\"", "Read the points that cite --seal lists, and confirm."},
    };
}

}  // namespace

std::vector<CodePage> pages_of_proof() {
    std::vector<CodePage> pages;
    for (const auto& part :
         {pages_of_fragments(), pages_of_support(), pages_of_stance(), pages_of_our_texts()}) {
        pages.insert(pages.end(), part.begin(), part.end());
    }
    return pages;
}

}  // namespace packs
