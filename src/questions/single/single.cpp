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

}  // namespace questions
