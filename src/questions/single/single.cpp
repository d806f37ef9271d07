// SPDX-License-Identifier: MIT
#include "questions/single/single.h"

#include <cassert>

namespace questions {

Grade check(const Single& question, const Single::Answer& answer) {
    if (!answer.index) {
        return {};
    }
    assert(*answer.index < question.face.options.size());
    const bool right = *answer.index == question.key.index;
    return {right ? Verdict::Right : Verdict::Wrong, right ? 1.0 : 0.0, {}};
}

std::vector<Hint> hints(const Single& question, base::Random random) {
    return strike_wrong_ones(question.face.options.size(), {&question.key.index, 1}, random);
}

}  // namespace questions
