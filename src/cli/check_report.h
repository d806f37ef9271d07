// SPDX-License-Identifier: MIT
//
// What `check` prints on standard output, in each of its formats.
#pragma once

#include "packs/check.h"

#include <span>
#include <string>

namespace cli {

/// A short table for people: each rule with how much it looked at, what was not asked and why, then
/// the faults counted.
std::string check_table(const packs::Report& report);

/// {"packs": [{"pack", "articles", "rules": [{"rule", "checked", "passed"}], "questions",
/// "left_out": [{"fact", "template", "reason", "why"}], "diagnostics": [{"severity", "file",
/// "line", "column", "code", "message", "hint"}]}]}; a line or column that is not known and a hint
/// that is not given are null.
std::string check_json(std::span<const packs::Report> reports);

/// SARIF 2.1.0 (OASIS), for editors and code hosts.
std::string check_sarif(std::span<const packs::Report> reports);

}  // namespace cli
