// SPDX-License-Identifier: MIT
//
// Dates in running text, with their precision.
#pragma once

#include "packs/evidence/amounts.h"
#include "packs/evidence/figures.h"

namespace packs::evidence {

struct DateExpression {
    facts::Date date;  ///< year 0: not printed
    YearFrom year = YearFrom::Printed;
    std::size_t end = 0;      ///< token after the expression
    bool impossible = false;  ///< "31 février 2014", "2013-14": nothing is to be read of it
};

/// The date that begins at token `at`, the longest one.
std::optional<DateExpression> read_date(Tokens tokens, std::size_t at, text::Language language);

}  // namespace packs::evidence
