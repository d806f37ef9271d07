// SPDX-License-Identifier: MIT
//
// All the questions that a fact base gives rise to.
#pragma once

#include "base/diagnostic.h"
#include "facts/fact_base.h"
#include "questions/question.h"

#include <cstdint>

namespace questions {

/// What generation left out, and why: for `check`, which prints what each rule cost.
struct LeftOut {
    facts::Id fact;
    std::string template_name;  ///< "value.single", "true_false"…
    std::string reason;         ///< a code of FACTS section 9, or `pool`, `leak`…
};

struct Bank {
    std::vector<Question> questions;
    std::vector<LeftOut> left_out;
};

/// Deterministic: the same base, pack id and seed give the same bank on every machine. Ids do not
/// depend on the seed; the choice and order of wrong options do. The base must be sound (checked
/// by rule 1): a reference that leads nowhere is a broken promise.
Bank generate(const facts::FactBase& base, const std::string& pack, std::uint64_t seed);

}  // namespace questions
