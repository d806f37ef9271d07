// SPDX-License-Identifier: MIT
//
// Things on the left, each to be linked with the one on the right that belongs to it. There is at
// least as much on the right, so that the last link need not be free.
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

struct Matching {
    static constexpr std::string_view id = "matching";

    struct Face {
        std::vector<text::Bilingual> options;  ///< on the left, in the order shown
        std::vector<text::Bilingual> targets;  ///< on the right, in the order shown
        bool operator==(const Face&) const = default;
    };
    struct Key {
        std::vector<std::size_t> targets;  ///< for each option its target; no target twice
        bool operator==(const Key&) const = default;
    };
    struct Answer {
        /// For each option its target, if it is linked; no target twice. Empty until one is.
        std::vector<std::optional<std::size_t>> targets;
        bool operator==(const Answer&) const = default;
    };

    Face face;
    Key key;
    bool operator==(const Matching&) const = default;
};

/// Not ready as long as an option has no link. Credit is the share of right links above what blind
/// linking gets: with n options and m targets, n/m of them on average, which earn 0; so that here
/// too chance earns nothing, as with several choices and orders.
Grade check(const Matching& question, const Matching::Answer& answer);

/// None: each would be a part of the answer.
std::vector<Hint> hints(const Matching& question, base::Random random);

/// For each option whether its link is right; none for an answer not given yet.
std::vector<bool> parts_right(const Matching& question, const Matching::Answer& answer);

Lines lines(const Matching& question, const Matching::Answer& answer, text::Language language);

/// For each option, by its number, the letter of its target, whatever stands between them: "1 b, 2
/// a", "1b2a"; or the letters alone, in the order of the options: "b a". Nothing unless every
/// option gets a target of its own.
std::optional<Matching::Answer> typed(const Matching& question, std::string_view line,
                                      text::Language language);

}  // namespace questions
