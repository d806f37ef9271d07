// SPDX-License-Identifier: MIT
#include "packs/luck.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace packs {
namespace {

constexpr double negligible = 1e-300;

/// A distribution over whole numbers from `first` on; what is negligible at both ends is cut.
struct Distribution {
    std::size_t first = 0;
    std::vector<double> weights = {1.0};

    void cut() {
        const auto counts = [](double weight) { return weight > negligible; };
        const auto begin = std::ranges::find_if(weights, counts);
        first += static_cast<std::size_t>(begin - weights.begin());
        weights.erase(weights.begin(), begin);
        while (!weights.empty() && !counts(weights.back())) {
            weights.pop_back();
        }
    }
};

Distribution binomial(std::size_t draws, double chance) {
    if (chance >= 1) {
        return {draws, {1.0}};
    }
    Distribution out;
    out.weights.clear();
    const auto n = static_cast<double>(draws);
    for (std::size_t k = 0; k <= draws; ++k) {
        const auto hits = static_cast<double>(k);
        out.weights.push_back(std::exp(std::lgamma(n + 1) - std::lgamma(hits + 1) -
                                       std::lgamma(n - hits + 1) + hits * std::log(chance) +
                                       (n - hits) * std::log1p(-chance)));
    }
    out.cut();
    return out;
}

Distribution sum(const Distribution& a, const Distribution& b) {
    Distribution out{a.first + b.first,
                     std::vector<double>(a.weights.size() + b.weights.size() - 1)};
    for (std::size_t i = 0; i < a.weights.size(); ++i) {
        for (std::size_t j = 0; j < b.weights.size(); ++j) {
            out.weights[i + j] += a.weights[i] * b.weights[j];
        }
    }
    out.cut();
    return out;
}

}  // namespace

double at_least(std::size_t least, std::span<const double> chances) {
    std::map<double, std::size_t> draws;
    for (const double chance : chances) {
        ++draws[chance];
    }
    Distribution all;
    for (const auto& [chance, count] : draws) {
        all = sum(all, binomial(count, chance));
    }
    double probability = 0;
    // The smallest first, so that none is lost in the sum.
    for (std::size_t i = all.weights.size(); i-- > 0 && all.first + i >= least;) {
        probability += all.weights[i];
    }
    return std::min(probability, 1.0);
}

}  // namespace packs
