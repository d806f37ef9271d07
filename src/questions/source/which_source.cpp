// SPDX-License-Identifier: MIT
#include "questions/source/which_source.h"

#include <cassert>

namespace questions {

Grade check(const WhichSource& question, const WhichSource::Answer& answer) {
    if (!answer.index) {
        return {};
    }
    assert(*answer.index < question.face.sources.size());
    const bool right = *answer.index == question.key.index;
    return {right ? Verdict::Right : Verdict::Wrong, right ? 1.0 : 0.0, {}};
}

std::vector<Hint> hints(const WhichSource& question, base::Random random) {
    return strike_wrong_ones(question.face.sources.size(), {&question.key.index, 1}, random);
}

}  // namespace questions
