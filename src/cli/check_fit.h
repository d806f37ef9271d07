// SPDX-License-Identifier: MIT
#pragma once

#include "cli/program.h"
#include "packs/check.h"

#include <functional>

namespace cli {

/// Rule 9, for `--fit all`: adds its result and its faults to a report of the pack's bank of
/// `seed`. A pack with errors has no bank and is left alone. Fails when the fonts cannot be read.
/// Takes two threads; `progress`, which may be empty, is called by one of them at a time.
base::Result<base::Done> check_fit(const packs::Pack& pack,
                                   const std::optional<packs::Articles>& articles,
                                   std::uint64_t seed, const World& world,
                                   const std::function<void(std::size_t, std::size_t)>& progress,
                                   packs::Report& report);

}  // namespace cli
