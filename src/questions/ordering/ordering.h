// SPDX-License-Identifier: MIT
//
// Three to five things to put in order: events by their dates, quantities by their size.
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

struct Ordering {
    static constexpr std::string_view id = "ordering";

    struct Face {
        std::vector<text::Bilingual> options;  ///< in the order shown, which is never the right one
        bool operator==(const Face&) const = default;
    };
    struct Key {
        std::vector<std::size_t> order;  ///< option indexes, in the right order
        /// The date or figure of each option, in the order shown, for when the answer is told;
        /// empty where none is known.
        std::vector<text::Bilingual> values;
        bool operator==(const Key&) const = default;
    };
    struct Answer {
        std::vector<std::size_t> order;  ///< empty until something was moved
        bool operator==(const Answer&) const = default;
    };

    Face face;
    Key key;
    bool operator==(const Ordering&) const = default;
};

/// The credit is what is better than chance: of all pairs, those in the right order less those in
/// the wrong one, as a share; 0 where the wrong ones are as many.
Grade check(const Ordering& question, const Ordering::Answer& answer);

/// None: each would be a part of the answer.
std::vector<Hint> hints(const Ordering& question, base::Random random);

/// For each option whether it stands at its place; none for an answer not given yet.
std::vector<bool> parts_right(const Ordering& question, const Ordering::Answer& answer);

Lines lines(const Ordering& question, const Ordering::Answer& answer, text::Language language);
std::optional<Ordering::Answer> typed(const Ordering& question, std::string_view line,
                                      text::Language language);

}  // namespace questions
