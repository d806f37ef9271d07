// SPDX-License-Identifier: MIT
#include "packs/check_pairs.h"

#include <fmt/format.h>

namespace packs {
namespace {

bool fair(facts::Pairing& pairing, const facts::Paired& pair, const questions::ShownSpare& spare) {
    return spare.from ? pairing.spares(pair, *spare.from) : pairing.outside(pair, spare.value);
}

}  // namespace

void check_pairs(const facts::Reasoning& reasoning, const questions::Exhibit& exhibit,
                 const std::function<void(std::string code, std::string message)>& report) {
    const auto& pairs = exhibit.pairs;
    facts::Pairing pairing(reasoning);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        for (std::size_t j = i + 1; j < pairs.size(); ++j) {
            if (!pairing.fit_together(pairs[i].pair, pairs[j].pair)) {
                report("pairs-not-parted",
                       fmt::format("nothing says that the pairs of '{}' and '{}' are not the other "
                                   "way round",
                                   pairs[i].pair.fact->id, pairs[j].pair.fact->id));
            }
        }
    }
    for (const questions::ShownSpare& spare : exhibit.spares) {
        for (const questions::ShownPair& pair : pairs) {
            if (!fair(pairing, pair.pair, spare)) {
                report("option-not-disproved",
                       fmt::format("{} goes with nothing, but may go with {}, of fact '{}'",
                                   spare.what, pair.what, pair.pair.fact->id));
            }
        }
    }
    if (!pairs.empty() && exhibit.spares.empty()) {
        report("last-pair-free", "nothing on the right is left over: the last pair is a gift");
    }
}

}  // namespace packs
