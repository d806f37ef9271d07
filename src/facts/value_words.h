// SPDX-License-Identifier: MIT
//
// Values in words, in both languages (FACTS, section 3). Figures are those of text/numbers.h; all
// other spaces are plain and left to the typography of the screen.
#pragma once

#include "facts/fact_base.h"
#include "facts/template.h"

namespace facts {

/// A value as `form` says it. `self`: an entity that gives the list it stands in, and is then said
/// "lui-même" / "himself"; may be null. Entities must be in the base.
/// - money "225 millions d’euros" / "€225 million"; percentages "44,4 %" / "44.4%"; counts
///   "300 emplois" / "300 jobs"; ranges "de 300 à 500 emplois" / "300 to 500 jobs";
/// - counts from 2 to 20 and months as a sentence has them: "deux sociétés" / "two companies",
///   "un an", "six mois" / "one year", "six months";
/// - about "environ 40 partenaires" / "about 40 partners", with Of "une quarantaine de
///   partenaires" / "about forty partners"; at least, at most, a few;
/// - lists "A, B et C" / "A, B and C", with De "de A, de B et de C".
std::string value_words(const FactBase& base, const Value& value, Form form,
                        text::Language language, const Entity* self = nullptr);

/// A value as an option or a typed key: entities by their short name, no articles, the first
/// letter a capital where the words are no proper name. All numbers in figures, so that they are
/// compared at a glance: "2 sociétés", "12 mois".
std::string option_words(const FactBase& base, const Value& value, text::Language language);

/// Whether the value is more than one thing, for the choice of words: French plurals begin at two,
/// English ones with anything but one.
bool is_plural(const FactBase& base, const Value& value, text::Language language);
Gender gender_of(const FactBase& base, const Value& value);

}  // namespace facts
