// SPDX-License-Identifier: MIT
#include "questions/numeric/numeric.h"

namespace questions {

Grade check(const Numeric& question, const Numeric::Answer& answer) {
    if (!answer.value) {
        return {};
    }
    const text::Decimal key = question.key.value;
    if (!within(*answer.value, key, question.face.tolerance)) {
        return {Verdict::Wrong, 0, {}};
    }
    if (*answer.value == key) {
        return {Verdict::Right, 1, {}};
    }
    return {Verdict::Right,
            1,
            {"Assez près pour être compté juste.", "Near enough to count as right."}};
}

std::vector<Hint> hints(const Numeric&, base::Random) { return {}; }

}  // namespace questions
