// SPDX-License-Identifier: MIT
//
// Rule 3 for questions that want all of a list: the right options are its members, the wrong ones
// provably are not.
#pragma once

#include "facts/voices.h"
#include "packs/check.h"
#include "packs/evidence/names.h"
#include "questions/kind_proof.h"

#include <functional>

namespace packs {

class ListChecker {
public:
    /// A code and what is wrong.
    using Fault = std::function<void(std::string, std::string)>;

    /// All must outlive it.
    ListChecker(const Proving& proving, const facts::Reasoning& reasoning,
                const facts::Voices& voices, const evidence::Names& names)
        : proving_(proving), reasoning_(reasoning), voices_(voices), names_(names) {}

    /// With the articles at hand, a wrong option that rests on the silence of a source is looked
    /// for in its body.
    void check_options(const questions::Question& question, const facts::Fact& fact,
                       const std::vector<questions::ShownValue>& members, const Fault& fault) const;

private:
    const Proving& proving_;
    const facts::Reasoning& reasoning_;
    const facts::Voices& voices_;
    const evidence::Names& names_;
};

}  // namespace packs
