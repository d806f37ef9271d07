// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"

#include <string>
#include <utility>
#include <vector>

namespace cli {

/// The contents of files by the names that diagnostics give them.
using Texts = std::vector<std::pair<std::string, std::string>>;

/// All faults for standard error, by place: each with its line and a caret where `texts` has the
/// file. The first 20 of a file are shown, then how many more there are; 64 KiB in all.
std::string fault_report(base::Diagnostics diagnostics, const Texts& texts);

}  // namespace cli
