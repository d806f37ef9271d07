// SPDX-License-Identifier: MIT
#include "questions/timeline/timeline.h"

#include <cassert>

namespace questions {

Grade check(const Timeline& question, const Timeline::Answer& answer) {
    if (!answer.slot) {
        return {};
    }
    assert(*answer.slot <= question.face.anchors.size());
    const bool right = *answer.slot == question.key.slot;
    return {right ? Verdict::Right : Verdict::Wrong, right ? 1.0 : 0.0, {}};
}

std::vector<Hint> hints(const Timeline&, base::Random) { return {}; }

}  // namespace questions
