// SPDX-License-Identifier: MIT
#pragma once

#include "packs/reading.h"

namespace packs {

/// The claims of a fact: which source says so, where, and how. Reports `no-claim` if there is none.
std::vector<facts::Claim> read_claims(json::Fields& fact, Reading& reading);

}  // namespace packs
