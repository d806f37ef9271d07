// SPDX-License-Identifier: MIT
//
// Rule 3 for questions that sort into bins: each thing belongs in its bin, and surely in none of
// the others.
#pragma once

#include "facts/sorter.h"
#include "packs/check.h"
#include "packs/check_which_source.h"
#include "packs/evidence/names.h"
#include "questions/kind_proof.h"

namespace packs {

class SortingChecker {
public:
    using Fault = WhichSourceChecker::Fault;

    /// All must outlive it.
    SortingChecker(const Proving& proving, const facts::Reasoning& reasoning,
                   const facts::Voices& voices, const WhichSourceChecker& sources,
                   const evidence::Names& names)
        : proving_(proving),
          reasoning_(reasoning),
          voices_(voices),
          sources_(sources),
          names_(names) {}

    void check_options(const questions::Question& question, const questions::Exhibit& exhibit,
                       const Fault& fault) const;

private:
    void check_bins(const facts::Sorting& sorting, const std::vector<questions::ShownBin>& bins,
                    const Fault& fault) const;
    void check_explanation(const questions::Question& question, const questions::Exhibit& exhibit,
                           const Fault& fault) const;
    bool says_bin(const facts::Sorting& sorting, const questions::ShownBin& bin,
                  text::Language language) const;
    void check_words(const questions::ShownSorted& shown, const facts::Sortable& sortable,
                     const Fault& fault) const;
    void check_places(const facts::Sorter& sorter, const questions::ShownSorted& shown,
                      const facts::Sortable& sortable, const std::vector<questions::ShownBin>& bins,
                      const Fault& fault) const;

    const Proving& proving_;
    const facts::Reasoning& reasoning_;
    const facts::Voices& voices_;
    const WhichSourceChecker& sources_;
    const evidence::Names& names_;
};

}  // namespace packs
