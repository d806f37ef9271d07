// SPDX-License-Identifier: MIT
//
// What of two pairs the facts say; found out once, as many choices of pairs are tried with the same
// ones.
#pragma once

#include "questions/generate_pairs.h"

namespace questions {

/// Answers about two things, known by where they are: a table without a place of its own for each
/// answer, as they come by the thousand.
class KnownOfTwo {
public:
    /// What is known of the two; else what `find` finds out, known from then on.
    template <class Find>
    bool of(const void* a, const void* b, Find&& find) {
        if (2 * known_ >= table_.size()) {
            grow();
        }
        Answer& answer = place_of(a, b);
        if (answer.a == nullptr) {
            ++known_;
            answer = {a, b, find()};
        }
        return answer.answer;
    }

private:
    struct Answer {
        const void* a = nullptr;  ///< null: nothing is known here
        const void* b = nullptr;
        bool answer = false;
    };

    /// Where it is or belongs: the first such place from the one that the two are sorted to.
    Answer& place_of(const void* a, const void* b);
    void grow();

    std::vector<Answer> table_;  ///< of a size that is a power of two, or empty
    std::size_t known_ = 0;
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
