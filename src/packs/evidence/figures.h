// SPDX-License-Identifier: MIT
//
// Figures and dates as a text prints them (FACTS, section 6, "Reading"). A figure that cannot be
// read for sure is not read at all.
#pragma once

#include "facts/value.h"
#include "packs/evidence/tokens.h"

#include <optional>
#include <string_view>
#include <vector>

namespace packs::evidence {

/// How a date came by its year. Dernier and Prochain: "in March last", "next March".
enum class YearFrom { Printed, Missing, Last, Next };

struct Reading {
    /// Money, Percent, Count (without its unit), Date or Months. A date whose year is not printed
    /// has the year 0.
    facts::Content content;
    facts::Qualifier qualifier = facts::Qualifier::Exact;
    YearFrom year = YearFrom::Printed;
    text::ByteRange at;  ///< bytes of the text
};

/// Everything of these kinds that `text` tells, in order.
std::vector<Reading> read_figures(std::string_view text, text::Language language);

/// The words of comparing in `text` ("même", "moins"), in order: to be read only where a
/// comparison is looked for, being common words.
struct Comparison {
    facts::Compare compare;
    text::ByteRange at;
};
std::vector<Comparison> read_comparisons(std::string_view text, text::Language language);

/// The full date of a reading in a text of `written`: the latest not after it (surely before it
/// where "last" is printed) or the first not before it. `reading` is a date without a year.
facts::Date completed(const Reading& reading, facts::Date written, bool backwards);

/// Whether `reading` is `value` as printed: the same amounts, the same precision. Units of counts
/// and qualifiers are not compared; a few ("quelques millions") is the same magnitude. A date
/// without a year is never the same; complete it first.
bool same_figure(const Reading& reading, const facts::Value& value);

}  // namespace packs::evidence
