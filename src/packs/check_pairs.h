// SPDX-License-Identifier: MIT
//
// Rule 3 for questions that bring pairs together: no right side is true of another left one.
#pragma once

#include "questions/kind_proof.h"

#include <functional>
#include <string>

namespace packs {

/// Calls `report(code, message)` for every two pairs that the facts do not part, and for every
/// spare one that may go with something.
void check_pairs(const facts::Reasoning& reasoning, const questions::Exhibit& exhibit,
                 const std::function<void(std::string code, std::string message)>& report);

}  // namespace packs
