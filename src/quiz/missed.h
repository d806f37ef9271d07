// SPDX-License-Identifier: MIT
#pragma once

#include "learning/store.h"

#include <map>
#include <set>
#include <string>

namespace quiz {

/// The ids of what was not found when it was asked last: wrong, partly right, or given up.
std::set<std::string> missed_in(const std::map<std::string, learning::Progress>& progress);

}  // namespace quiz
