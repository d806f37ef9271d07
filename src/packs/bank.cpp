// SPDX-License-Identifier: MIT
#include "packs/pack.h"

#include <algorithm>
#include <iterator>

namespace packs {

questions::Bank whole_bank(const Pack& pack, std::uint64_t seed) {
    questions::Bank all = questions::generate(pack.base, pack.about.id, seed);
    std::ranges::copy(pack.authored, std::back_inserter(all.questions));
    return all;
}

std::vector<questions::Question> bank(const Pack& pack, std::uint64_t seed) {
    return whole_bank(pack, seed).questions;
}

}  // namespace packs
