// SPDX-License-Identifier: MIT
//
// Small questions for tests that care about other things. `facts` and `chapter` are left empty.
#pragma once

#include "questions/question.h"

#include <string>

namespace support {

questions::Question question(std::string id, questions::Body body);

/// The key is option 0.
questions::Question single(std::string id, std::size_t options);

questions::Question true_false(std::string id, bool truth);

questions::Question short_text(std::string id, std::string fr, std::string en, bool digits = false);

/// 50, give or take 5, between 0 and 100.
questions::Question numeric(std::string id);

}  // namespace support
