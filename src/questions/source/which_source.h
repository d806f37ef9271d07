// SPDX-License-Identifier: MIT
//
// Which source says it: one among several, by publication and, unless that tells, by date.
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

struct WhichSource {
    static constexpr std::string_view id = "source";

    struct Face {
        std::vector<text::Bilingual> sources;
        bool operator==(const Face&) const = default;
    };
    struct Key {
        std::size_t index = 0;
        bool operator==(const Key&) const = default;
    };
    struct Answer {
        std::optional<std::size_t> index;
        bool operator==(const Answer&) const = default;
    };

    Face face;
    Key key;
    bool operator==(const WhichSource&) const = default;
};

Grade check(const WhichSource& question, const WhichSource::Answer& answer);

/// Each rules out one source that does not say it, in an order by chance, as long as two stay.
std::vector<Hint> hints(const WhichSource& question, base::Random random);

Lines lines(const WhichSource& question, const WhichSource::Answer& answer,
            text::Language language);
std::optional<WhichSource::Answer> typed(const WhichSource& question, std::string_view line,
                                         text::Language language);

}  // namespace questions
