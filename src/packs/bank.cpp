// SPDX-License-Identifier: MIT
#include "packs/pack.h"

#include <algorithm>
#include <iterator>

namespace packs {

Banks::Banks(const Pack& pack, const std::stop_token& stop)
    : pack_(&pack), plan_(pack.base, pack.about.id, stop) {}

questions::Bank Banks::draw(std::uint64_t seed) const {
    questions::Bank all = plan_.draw(seed);
    std::ranges::copy(pack_->authored, std::back_inserter(all.questions));
    return all;
}

questions::Bank whole_bank(const Pack& pack, std::uint64_t seed) { return Banks(pack).draw(seed); }

std::vector<questions::Question> bank(const Pack& pack, std::uint64_t seed) {
    return whole_bank(pack, seed).questions;
}

}  // namespace packs
