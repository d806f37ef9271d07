// SPDX-License-Identifier: MIT
//
// Rule 10, *mutation-proof*: plants faults in a sound pack and counts how many `check` finds.
#pragma once

#include "base/files.h"
#include "packs/articles.h"
#include "packs/pack.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace packs {

/// How many were planted, how many found.
struct Caught {
    std::size_t mutants = 0;
    std::size_t caught = 0;

    /// 1 where none was planted.
    double share() const {
        return mutants == 0 ? 1 : static_cast<double>(caught) / static_cast<double>(mutants);
    }
};

struct CaughtOfKind {
    std::string kind;
    Caught with;     ///< by all that could be looked at
    Caught without;  ///< without the articles
};

/// A fault that no rule finds.
struct Survivor {
    std::string kind;
    base::Place place;
    std::string change;
    std::string reason;  ///< why it is not found, as far as a machine can tell
};

struct MutationReport {
    Caught with;                      ///< by all that could be looked at: the score
    Caught without;                   ///< at least so many without the articles
    std::vector<CaughtOfKind> kinds;  ///< by name
    std::vector<Survivor> survivors;  ///< in the order of the files
};

/// What to plant, and how to go about it.
struct MutationPlan {
    std::size_t count = 2000;  ///< at most so many mutants
    std::uint64_t seed = 0;    ///< which ones; the bank is that of seed 0
    std::size_t threads = 2;
    /// Called now and then, by one thread at a time, with how many are judged of how many.
    std::function<void(std::size_t, std::size_t)> progress = {};
};

/// A mutant is caught when check reports an error or a warning that it does not report of the pack
/// as it is. Seals are taken as written anew after each fault, so that a broken one counts for
/// nothing. Rules are run from the cheapest on, each on what the fault touches, until one finds it;
/// what none finds is checked whole. The share without the articles leaves this last step out. The
/// pack must be sound; `articles` may be null.
MutationReport mutate(const Pack& pack, const Articles* articles, const MutationPlan& plan);

}  // namespace packs
