// SPDX-License-Identifier: MIT
#pragma once

#include "learning/store.h"
#include "quiz/mode.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace quiz {

/// The ids of what was not found when it was asked last: wrong, partly right, or given up.
std::set<std::string> missed_in(const std::map<std::string, learning::Progress>& progress);

/// The ids of the pack's questions that the mode asks of the player whose store it is; empty for a
/// mode that asks them all. Fails where the store cannot be read.
base::Result<std::set<std::string>> picked(const Mode& mode, const learning::Store& store,
                                           std::string_view pack);

}  // namespace quiz
