// SPDX-License-Identifier: MIT
//
// What `mutate` prints on standard output.
#pragma once

#include "packs/mutate.h"

#include <string>

namespace cli {

/// Which pack was mutated, and how.
struct Mutated {
    std::string pack;
    std::uint64_t seed = 0;
    bool articles = false;
    packs::MutationReport report;
};

/// A table for people: each kind of fault with how many were found, then what was not.
std::string mutate_table(const Mutated& mutated);

/// {"pack", "seed", "mutants", "caught", "share", "kinds": [{"kind", "mutants", "caught"}],
/// "survivors": [{"kind", "file", "line", "column", "change", "reason"}]}, and beside these
/// "articles" and "without_articles": {"caught", "share"}. Shares with four decimals, rounded down.
std::string mutate_json(const Mutated& mutated);

}  // namespace cli
