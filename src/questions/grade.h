// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

namespace questions {

/// Not ready is not wrong: an answer that is not complete is not judged at all.
enum class Verdict { NotReady, Wrong, Partly, Right };

struct Grade {
    Verdict verdict = Verdict::NotReady;
    double credit = 0;       ///< earned share of the points, 0 to 1
    text::Bilingual reason;  ///< what was forgiven or what is missing; may be empty

    bool operator==(const Grade&) const = default;
};

}  // namespace questions
