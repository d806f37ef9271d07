// SPDX-License-Identifier: MIT
//
// Dates in words, in both languages (FACTS, section 3).
#pragma once

#include "facts/template.h"

#include <utility>

namespace facts {

/// In one of the forms
/// - Plain, as an option: "2 octobre 2012", "octobre 2012", "mi-avril 2014", "automne 2013";
/// - On: "le 2 octobre 2012", "en mars 2014", "à l’automne 2013", "à la mi-avril 2014",
///   "fin avril 2014" / "on 2 October 2012", "in mid-April 2014", "at the end of April 2014";
/// - Since, By, Around: "depuis le…", "d’ici au…", "vers le…" / "since", "by", "around";
/// - De, A: "du 2 octobre 2012", "de mars 2014" / "of…", "to…".
/// Any other form is said as Plain.
std::string date_words(const Date& date, Form form, text::Language language);

/// From the first to the second: "de 2012 à 2015", "du 2 octobre 2012 au 1er janvier 2016" / "from
/// 2012 to 2015".
std::string period_words(const std::pair<Date, Date>& period, text::Language language);

}  // namespace facts
