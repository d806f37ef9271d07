// SPDX-License-Identifier: MIT
//
// A name or a year typed by the player. Accents, case, articles and listed aliases are forgiven,
// and a small budget of slips; never in numbers, and never another entity's name.
#pragma once

#include "base/random.h"
#include "questions/grade.h"
#include "questions/hints.h"
#include "questions/lines.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace questions {

struct ShortText {
    static constexpr std::string_view id = "short_text";

    struct Face {
        text::Bilingual expected;  ///< what is asked for, for the empty field: "une entreprise"
        bool digits = false;       ///< a year is asked: nothing but digits is forgiven
        bool operator==(const Face&) const = default;
    };
    struct Key {
        text::Bilingual shown;
        /// All that is accepted, in both languages, the shown forms among them.
        std::vector<std::string> accepted_fr;
        std::vector<std::string> accepted_en;
        /// Names of other things, which no slip may turn into the key.
        std::vector<std::string> others;
        bool operator==(const Key&) const = default;
    };
    struct Answer {
        std::string text;
        bool operator==(const Answer&) const = default;
    };

    Face face;
    Key key;
    bool operator==(const ShortText&) const = default;
};

Grade check(const ShortText& question, const ShortText::Answer& answer);

/// The first letter of a name; nothing for a year.
std::vector<Hint> hints(const ShortText& question, base::Random random);

Lines lines(const ShortText& question, const ShortText::Answer& answer, text::Language language);
std::optional<ShortText::Answer> typed(const ShortText& question, std::string_view line,
                                       text::Language language);

}  // namespace questions
