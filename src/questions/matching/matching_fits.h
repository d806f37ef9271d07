// SPDX-License-Identifier: MIT
//
// What of two pairs the facts say; found out once, as many choices of pairs are tried with the same
// ones.
#pragma once

#include "questions/generate_pairs.h"

#include <functional>
#include <unordered_map>
#include <utility>

namespace questions {

/// Answers about two things, known by where they are.
class KnownOfTwo {
public:
    /// What is known of the two; else what `find` finds out, known from then on.
    template <class Find>
    bool of(const void* a, const void* b, Find&& find) {
        const auto [known, added] = answers_.try_emplace({a, b});
        if (added) {
            known->second = find();
        }
        return known->second;
    }

private:
    using Two = std::pair<const void*, const void*>;
    struct Hash {
        std::size_t operator()(const Two& two) const {
            const std::hash<const void*> of_one;
            return of_one(two.first) * 31 + of_one(two.second);
        }
    };

    std::unordered_map<Two, bool, Hash> answers_;
};

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
    const World& world_;
    facts::Pairing pairing_;
    std::unordered_map<const PairCandidate*, std::vector<facts::Value>> made_;
    KnownOfTwo together_;
    KnownOfTwo spare_;
    KnownOfTwo outside_;
};

}  // namespace questions
