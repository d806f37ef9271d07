// SPDX-License-Identifier: MIT
//
// Three to eight things to sort into two to four bins.
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

struct Categorise {
    static constexpr std::string_view id = "categorise";

    struct Face {
        std::vector<text::Bilingual> options;  ///< what is to be sorted, in the order shown
        std::vector<text::Bilingual> bins;     ///< in the order shown
        bool operator==(const Face&) const = default;
    };
    struct Key {
        std::vector<std::size_t> bins;  ///< for each option its bin; two bins at least hold some
        bool operator==(const Key&) const = default;
    };
    struct Answer {
        /// For each option its bin, if it is in one; empty until something was placed.
        std::vector<std::optional<std::size_t>> bins;
        bool operator==(const Answer&) const = default;
    };

    Face face;
    Key key;
    bool operator==(const Categorise&) const = default;
};

/// Not ready as long as something is in no bin. The credit is what is better than putting all into
/// the fullest bin: of the options beyond those, the share that is right; 0 where there is none.
Grade check(const Categorise& question, const Categorise::Answer& answer);

/// None: each would be a part of the answer.
std::vector<Hint> hints(const Categorise& question, base::Random random);

/// For each option whether it is in its bin; none for an answer not given yet.
std::vector<bool> parts_right(const Categorise& question, const Categorise::Answer& answer);

Lines lines(const Categorise& question, const Categorise::Answer& answer, text::Language language);
/// "1 a, 2 b": for each option the letter of its bin, whatever stands between them; or the letters
/// alone, in the order of the options.
std::optional<Categorise::Answer> typed(const Categorise& question, std::string_view line,
                                        text::Language language);

}  // namespace questions
