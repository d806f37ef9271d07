// SPDX-License-Identifier: MIT
#include "questions/true_false/true_false.h"

namespace questions {

Grade check(const TrueFalse& question, const TrueFalse::Answer& answer) {
    if (!answer.truth) {
        return {};
    }
    const bool right = *answer.truth == question.key.truth;
    return {right ? Verdict::Right : Verdict::Wrong, right ? 1.0 : 0.0, {}};
}

std::vector<Hint> hints(const TrueFalse&, base::Random) { return {}; }

}  // namespace questions
