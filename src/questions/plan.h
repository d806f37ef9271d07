// SPDX-License-Identifier: MIT
//
// What all banks of a fact base have in common, worked out once: nearly all of it. A seed decides
// little (which wrong options of those that are fair, and in which order), so that a new game costs
// a tenth of the first.
#pragma once

#include "base/random.h"
#include "questions/bank.h"

#include <functional>
#include <stop_token>
#include <string_view>

namespace questions {

/// A question as far as it is the same for every seed.
struct Draft {
    /// Its id, its kind and what its proof is about are final; so is all that `finish` leaves.
    Question question;
    /// Puts in what chance decides; null where nothing is left to it. For any number of threads.
    std::function<void(base::Random chance, Question& question)> finish = {};
    /// Facts that its explanation may go on with, as long as it stays short.
    std::vector<const facts::Fact*> thread = {};
};

/// The drafts of a pack in the order of its bank, and what is not asked whatever the seed.
struct Drafts {
    std::vector<Draft> drafts;
    std::vector<LeftOut> left_out;
};

class Plan {
public:
    /// The base must be sound and outlive the plan. Where nobody wants it any more, as `stop` says,
    /// it is soon made and of no use.
    Plan(const facts::FactBase& base, std::string pack, const std::stop_token& stop = {});

    /// The bank of a seed. For any number of threads.
    Bank draw(std::uint64_t seed) const;

private:
    std::string pack_;
    Drafts drafts_;
};

}  // namespace questions
