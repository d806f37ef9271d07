// SPDX-License-Identifier: MIT
//
// A statement that is true or provably false. In files and answers index 0 is true, 1 is false.
#pragma once

#include "base/random.h"
#include "questions/grade.h"
#include "questions/hints.h"
#include "questions/lines.h"

#include <optional>
#include <string_view>
#include <vector>

namespace questions {

struct TrueFalse {
    static constexpr std::string_view id = "true_false";

    struct Face {
        bool operator==(const Face&) const = default;
    };
    struct Key {
        bool truth = true;
        bool operator==(const Key&) const = default;
    };
    struct Answer {
        std::optional<bool> truth;
        bool operator==(const Answer&) const = default;
    };

    Face face;
    Key key;
    bool operator==(const TrueFalse&) const = default;
};

Grade check(const TrueFalse& question, const TrueFalse::Answer& answer);

/// None: each would be the answer.
std::vector<Hint> hints(const TrueFalse& question, base::Random random);

Lines lines(const TrueFalse& question, const TrueFalse::Answer& answer, text::Language language);
std::optional<TrueFalse::Answer> typed(const TrueFalse& question, std::string_view line,
                                       text::Language language);

}  // namespace questions
