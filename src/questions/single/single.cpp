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
    std::vector<Hint> out;
    for (std::size_t i = 0; i < question.face.options.size(); ++i) {
        if (i != question.key.index) {
            out.push_back({i, {}});
        }
    }
    random.shuffle(out);
    if (!out.empty()) {
        out.pop_back();
    }
    return out;
}

}  // namespace questions
