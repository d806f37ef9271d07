// SPDX-License-Identifier: MIT
//
// One right option among several.
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

struct Single {
    static constexpr std::string_view id = "single";

    struct Face {
        std::vector<text::Bilingual> options;
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
    bool operator==(const Single&) const = default;
};

Grade check(const Single& question, const Single::Answer& answer);

/// Each rules out one wrong option, in an order by chance, as long as two options stay.
std::vector<Hint> hints(const Single& question, base::Random random);

Lines lines(const Single& question, const Single::Answer& answer, text::Language language);
std::optional<Single::Answer> typed(const Single& question, std::string_view line,
                                    text::Language language);

}  // namespace questions
