// SPDX-License-Identifier: MIT
//
// Rules 3 and 4 for questions which source says a thing: the one that is the key says it, and no
// other one may.
#pragma once

#include "facts/voices.h"
#include "packs/check.h"
#include "packs/evidence/names.h"
#include "questions/kind_proof.h"

#include <functional>

namespace packs {

class WhichSourceChecker {
public:
    /// A code and what is wrong.
    using Fault = std::function<void(std::string, std::string)>;

    /// All must outlive it.
    WhichSourceChecker(const Proving& proving, const facts::Voices& voices,
                       const evidence::Names& names)
        : proving_(proving), voices_(voices), names_(names) {}

    /// Rule 3. With the articles at hand, names and figures on whose absence an option rests are
    /// looked for in the body of the source.
    void check_options(const questions::Question& question, const facts::Fact& fact,
                       const std::vector<questions::ShownSource>& shown, const Fault& fault) const;

    /// Rule 4: no other option says the same.
    void check_reading(const questions::Question& question, const facts::Fact& fact,
                       const std::vector<questions::ShownSource>& shown, const Fault& fault) const;

    /// Whether that source does not say what `roles` tell of the fact.
    void check_silence(const facts::Fact& fact, const std::vector<facts::RoleName>& roles,
                       const facts::Id& source, const Fault& fault) const;

private:
    std::vector<facts::RoleName> told(const questions::Question& question,
                                      const facts::Fact& fact) const;
    bool is_labelled(const questions::ShownSource& shown) const;
    bool holds(const facts::Silence& silence, const facts::Fact& fact,
               const facts::Source& source) const;
    bool names(const facts::Source& source, const facts::Id& entity) const;
    bool tells(const facts::Source& source, const facts::Value& value) const;

    const Proving& proving_;
    const facts::Voices& voices_;
    const evidence::Names& names_;
};

}  // namespace packs
