// SPDX-License-Identifier: MIT
//
// What of two pairs the facts say; found out once, as many choices of pairs are tried with the same
// ones.
#pragma once

#include "questions/generate_pairs.h"

namespace questions {

/// The world and the pairs must outlive it.
class Fits {
public:
    explicit Fits(const World& world) : world_(world), pairing_(world.reasoning()) {}

    /// Whether both may be in one question.
    bool together(const PairCandidate& a, const PairCandidate& b);

    /// Whether the right one of `other` can stand beside `pair` as one that goes with nothing.
    bool spare(const PairCandidate& pair, const PairCandidate& other);

    /// Whether the value alone can. It must be one of a pair, or of `made`.
    bool outside(const PairCandidate& pair, const facts::Value& value);

    /// Values like the right one of the pair: near it, or of a thing that bears the same tag.
    const std::vector<facts::Value>& made(const PairCandidate& pair);

private:
    using Two = std::pair<const void*, const void*>;
    struct TwoHash {
        std::size_t operator()(const Two& two) const {
            const std::hash<const void*> hash;
            return hash(two.first) * 31 + hash(two.second);
        }
    };
    using Known = std::unordered_map<Two, bool, TwoHash>;

    const World& world_;
    facts::Pairing pairing_;
    std::unordered_map<const PairCandidate*, std::vector<facts::Value>> made_;
    Known together_;
    Known spare_;
    Known outside_;
};

}  // namespace questions
