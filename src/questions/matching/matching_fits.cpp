// SPDX-License-Identifier: MIT
#include "questions/matching/matching_fits.h"

#include "questions/generate_options.h"

#include <algorithm>

namespace questions {
namespace {

/// The other things that bear a tag of the value.
void add_tagged(const World& world, const facts::Value& value, std::vector<facts::Value>& out) {
    const auto* ref = std::get_if<facts::EntityRef>(&value.content);
    if (ref == nullptr) {
        return;
    }
    const facts::Entity& entity = *world.base().find_entity(*ref);
    for (const std::string& tag : entity.tags) {
        for (const facts::Entity* other : world.tagged(entity.entity_class, tag)) {
            out.push_back({world.base().reference(*other), {}, {}});
        }
    }
}

}  // namespace

bool Fits::together(const PairCandidate& a, const PairCandidate& b) {
    // The same either way round.
    return together_.of(std::min(&a, &b), std::max(&a, &b),
                        [&] { return fit_together(pairing_, a, b); });
}

bool Fits::spare(const PairCandidate& pair, const PairCandidate& other) {
    return spare_.of(&pair, &other, [&] { return pairing_.spares(pair.paired, other.paired); });
}

bool Fits::outside(const PairCandidate& pair, const facts::Value& value) {
    return outside_.of(&pair, &value, [&] { return pairing_.outside(pair.paired, value); });
}

const std::vector<facts::Value>& Fits::made(const PairCandidate& pair) {
    const auto [at, added] = made_.try_emplace(&pair);
    if (added) {
        at->second = made_values(pair.paired.right);
        add_tagged(world_, pair.paired.right, at->second);
    }
    return at->second;
}

}  // namespace questions
