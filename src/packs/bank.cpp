// SPDX-License-Identifier: MIT
#include "questions/bank.h"

#include "packs/pack.h"

#include <algorithm>
#include <iterator>

namespace packs {

std::vector<questions::Question> bank(const Pack& pack, std::uint64_t seed) {
    std::vector<questions::Question> all =
        questions::generate(pack.base, pack.about.id, seed).questions;
    std::ranges::copy(pack.authored, std::back_inserter(all));
    return all;
}

}  // namespace packs
