// SPDX-License-Identifier: MIT
//
// All the right options among several.
#pragma once

#include "base/random.h"
#include "questions/grade.h"
#include "questions/hints.h"
#include "questions/lines.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace questions {

struct Multiple {
    static constexpr std::string_view id = "multiple";

    struct Face {
        std::vector<text::Bilingual> options;
        bool operator==(const Face&) const = default;
    };
    struct Key {
        std::vector<std::size_t> indexes;  ///< sorted; at least one, not all
        bool operator==(const Key&) const = default;
    };
    struct Answer {
        std::vector<std::size_t> indexes;  ///< sorted; none is no answer yet
        bool operator==(const Answer&) const = default;
    };

    Face face;
    Key key;
    bool operator==(const Multiple&) const = default;
};

/// Credit is the share of the right ones found less the share of the wrong ones taken, not below
/// 0: who ticks everything, or ticks by chance, earns nothing on average.
Grade check(const Multiple& question, const Multiple::Answer& answer);

/// Each rules out one wrong option, in an order by chance, as long as one of them stays.
std::vector<Hint> hints(const Multiple& question, base::Random random);

Lines lines(const Multiple& question, const Multiple::Answer& answer, text::Language language);

/// Numbers or options between commas, semicolons or, for numbers alone, spaces.
std::optional<Multiple::Answer> typed(const Multiple& question, std::string_view line,
                                      text::Language language);

}  // namespace questions
