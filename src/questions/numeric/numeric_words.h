// SPDX-License-Identifier: MIT
//
// A number in the words of its question: with its unit, as a distance, and how near counts. Plain
// texts: typography is applied when they are shown.
#pragma once

#include "questions/numeric/numeric.h"

namespace questions {

/// "1 234", or "1789" where it is a year: that has no thousands to part.
std::string figure_words(const Numeric::Face& face, const text::Decimal& value,
                         text::Language language);

/// "225 millions d’euros", "1 million d’euros"; a unit that is a sign or empty is put behind just
/// so.
std::string value_words(const Numeric::Face& face, const text::Decimal& value,
                        text::Language language);

/// How far two values are apart: "3 ans" / "3 years" between years, "2 points" / "2 percentage
/// points" between percentages.
std::string distance_words(const Numeric::Face& face, const text::Decimal& distance,
                           text::Language language);

/// What a number may be off and still count: a distance, or "10 %" of the key; empty where only
/// the exact one does.
std::string margin_words(const Numeric::Face& face, text::Language language);

/// What counts as right, said while the key is not: "Une réponse à 2 points près compte comme
/// juste." / "An answer up to 2 percentage points off counts as right."
text::Bilingual rule_words(const Numeric::Face& face);

/// The same once the key is told: "Une réponse de 32 à 34 % compte comme juste."
text::Bilingual told_rule_words(const Numeric& question);

}  // namespace questions
