// SPDX-License-Identifier: MIT
//
// A number within a stated tolerance, by slider or typed.
#pragma once

#include "base/random.h"
#include "questions/grade.h"
#include "questions/hints.h"
#include "questions/lines.h"
#include "text/decimal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace questions {

struct Numeric {
    static constexpr std::string_view id = "numeric";

    struct Face {
        text::Bilingual unit;  ///< "millions d’euros" / "million euros", "%", "" for a year
        text::Bilingual unit_one = {};  ///< of one: "million d’euros"; empty where it is not known
        text::Decimal min;
        text::Decimal max;
        text::Decimal step;
        bool logarithmic = false;
        bool grouped = true;      ///< false for years: no thousands separator
        text::Decimal tolerance;  ///< in the unit, on both sides, inclusive
        /// The part of the key that the tolerance is, if it is one: told in figures it would give
        /// the key away.
        std::optional<text::Decimal> tolerance_share = {};
        bool operator==(const Face&) const = default;
    };
    struct Key {
        text::Decimal value;  ///< in the unit of the face
        bool operator==(const Key&) const = default;
    };
    /// What was typed or set, in the unit; nothing typed yet: no value. Unreadable text is kept,
    /// so that the screen can say that it is not a number.
    struct Answer {
        std::optional<text::Decimal> value;
        std::string unreadable;
        bool operator==(const Answer&) const = default;
    };

    Face face;
    Key key;
    bool operator==(const Numeric&) const = default;
};

Grade check(const Numeric& question, const Numeric::Answer& answer);

/// None: each would be the answer.
std::vector<Hint> hints(const Numeric& question, base::Random random);

Lines lines(const Numeric& question, const Numeric::Answer& answer, text::Language language);
std::optional<Numeric::Answer> typed(const Numeric& question, std::string_view line,
                                     text::Language language);

}  // namespace questions
