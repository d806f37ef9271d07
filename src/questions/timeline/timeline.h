// SPDX-License-Identifier: MIT
//
// One event to place among two or three dated anchors.
#pragma once

#include "base/random.h"
#include "facts/date.h"
#include "questions/grade.h"
#include "questions/hints.h"
#include "questions/lines.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace questions {

struct Timeline {
    static constexpr std::string_view id = "timeline";

    struct Anchor {
        text::Bilingual label;
        facts::Date date;
        bool operator==(const Anchor&) const = default;
    };
    struct Face {
        text::Bilingual event;
        std::vector<Anchor> anchors;  ///< in order of time
        bool operator==(const Face&) const = default;
    };
    /// Slot n lies before anchor n; the last one after all anchors.
    struct Key {
        std::size_t slot = 0;
        facts::Date date;
        bool operator==(const Key&) const = default;
    };
    struct Answer {
        std::optional<std::size_t> slot;
        bool operator==(const Answer&) const = default;
    };

    Face face;
    Key key;
    bool operator==(const Timeline&) const = default;
};

Grade check(const Timeline& question, const Timeline::Answer& answer);

/// None: each would be the answer.
std::vector<Hint> hints(const Timeline& question, base::Random random);

Lines lines(const Timeline& question, const Timeline::Answer& answer, text::Language language);
std::optional<Timeline::Answer> typed(const Timeline& question, std::string_view line,
                                      text::Language language);

}  // namespace questions
