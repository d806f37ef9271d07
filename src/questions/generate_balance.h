// SPDX-License-Identifier: MIT
#pragma once

#include "questions/plan.h"

namespace questions {

/// Where one thing is the key of more than a third of a relation's choices and typed names, who has
/// answered a few knows it. Leaves out as many of its typed ones as bring it down to a third, those
/// about the least important facts first; none where that cannot be reached, or where the relation
/// has fewer than three keys. The relation's questions are those from `first` on.
void leave_out_frequent_keys(const facts::FactBase& base, std::size_t first, Drafts& drafts);

}  // namespace questions
