// SPDX-License-Identifier: MIT
//
// Planted faults for rule 10: small changes of a pack's files, each of which makes the pack say
// something else than it did.
#pragma once

#include "base/random.h"
#include "json/document.h"
#include "packs/pack.h"

#include <cstddef>
#include <string>
#include <vector>

namespace packs {

/// In file number `file`: `size` bytes from `at` on become `text`.
struct Edit {
    std::size_t file = 0;
    std::size_t at = 0;
    std::size_t size = 0;
    std::string text;
};

/// A planted fault.
struct Mutant {
    std::string kind;    ///< "altered-figure", …
    base::Place place;   ///< of what is changed, in the file as it is
    std::string change;  ///< in words: "the value of fact 'x': 225 becomes 252"
    std::vector<Edit> edits;
};

/// The files of a pack as they were read.
using Documents = std::vector<json::Document>;

/// Every fault that can be planted in a sound pack, in the order of the files; where a fault can
/// be planted in many ways, `chance` says in which. The documents must be those of the pack.
std::vector<Mutant> all_mutants(const Pack& pack, const Documents& documents, base::Random chance);

/// At most `count` of them, each as likely as any other; which ones depends on `chance`. In the
/// order of the files.
std::vector<Mutant> pick_mutants(std::vector<Mutant> all, std::size_t count, base::Random chance);

}  // namespace packs
