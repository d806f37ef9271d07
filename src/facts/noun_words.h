// SPDX-License-Identifier: MIT
//
// Names in a sentence: articles, prepositions, elision and contraction (FACTS, section 3).
#pragma once

#include "facts/entity.h"
#include "facts/template.h"

namespace facts {

/// Whether a French word makes the one before it elide (d’Orange, l’État, but de SFR): its folded
/// first letter is a, e, i, o or u. `elide` overrules (le Havre, l’hôpital, le onze).
bool elides(std::string_view word, Elision elide = Elision::Auto);

/// The name in one of the forms Plain, Bare, De, A, Que and Loc; any other form is said as Plain.
/// With a head, every form but Bare is built on it: "du quotidien Les Échos". Loc without a
/// preposition of its own is said "chez" in French.
std::string noun_words(const FrenchNoun& noun, Form form);
std::string noun_words(const EnglishNoun& noun, Form form);
std::string noun_words(const Noun& noun, Form form, text::Language language);

/// The same with a word or figure group that has no article of its own ("environ 40 partenaires",
/// "maîtriser l’outil"): only De, A and Que change it, and only in French.
std::string plain_words(std::string_view words, Form form, text::Language language);

/// "elle-même", "themselves": an entity that stands in a list which it gives itself.
std::string self_words(const Entity& entity, text::Language language);

}  // namespace facts
