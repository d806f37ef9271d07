// SPDX-License-Identifier: MIT
//
// The questions of a pack on the player's shelf: listed from the beginning, drawn for who looks at
// them.
#pragma once

#include "packs/contents.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <vector>

namespace screens {

/// Copies share what was drawn; to be used by one thread at a time, unless nothing is left to draw.
class PackQuestions {
public:
    /// The bank of a seed.
    using Draw = std::function<std::vector<questions::Question>(std::uint64_t seed)>;

    /// None.
    PackQuestions() = default;
    /// The same whatever the seed.
    PackQuestions(std::vector<questions::Question> all);
    PackQuestions(std::initializer_list<questions::Question> all)
        : PackQuestions(std::vector<questions::Question>(all)) {}
    /// Those of `list`, which `draw` gives; `seed` is that of the ones that can be looked at.
    PackQuestions(packs::QuestionList list, Draw draw, std::uint64_t seed);

    bool empty() const { return list_.empty(); }
    std::size_t size() const { return list_.size(); }
    const packs::QuestionList& list() const { return list_; }

    /// As they can be looked at, in the order of the list: drawn at the first call. They live as
    /// long as a copy of this does.
    const std::vector<questions::Question>& all() const;
    const questions::Question& operator[](std::size_t number) const { return all()[number]; }
    /// With the wrong options, and in the order, of another seed.
    std::vector<questions::Question> by(std::uint64_t seed) const;

private:
    packs::QuestionList list_;
    Draw draw_;
    std::uint64_t seed_ = 0;
    /// Of all copies; empty until somebody looks.
    std::shared_ptr<std::vector<questions::Question>> drawn_ =
        std::make_shared<std::vector<questions::Question>>();
};

}  // namespace screens
