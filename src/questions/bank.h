// SPDX-License-Identifier: MIT
//
// All the questions that a fact base gives rise to.
#pragma once

#include "base/diagnostic.h"
#include "facts/fact_base.h"
#include "questions/left_out.h"
#include "questions/question.h"

#include <cstdint>

namespace questions {

struct Bank {
    std::vector<Question> questions;
    std::vector<LeftOut> left_out;
};

/// Deterministic: the same base, pack id and seed give the same bank on every machine. Ids do not
/// depend on the seed; the choice and order of wrong options do. The base must be sound (checked
/// by rule 1): a reference that leads nowhere is a broken promise.
Bank generate(const facts::FactBase& base, const std::string& pack, std::uint64_t seed);

}  // namespace questions
