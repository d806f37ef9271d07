// SPDX-License-Identifier: MIT
#pragma once

#include "support/memory_files.h"

#include <cstdint>

namespace bench {

/// A sound pack of that many invented facts, in both languages, in the folder "synthetic": five
/// facts to a company (year of birth, seat, staff, who led it; then planned works, or of one in
/// five all its owners, or a backer in a list declared complete), each claimed by one or two of a
/// number of articles that grows with the facts; of one company in 25, two articles disagree.
/// Births and seats are told as pairs too. The same seed gives the same pack.
support::MemoryFiles synthetic_pack(int facts, std::uint64_t seed);

}  // namespace bench
