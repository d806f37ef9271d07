// SPDX-License-Identifier: MIT
//
// Whether check finds a planted fault, asked of thousands of mutants of one pack.
#pragma once

#include "json/value.h"
#include "packs/check.h"
#include "packs/mutants.h"
#include "packs/passages.h"

#include <map>
#include <set>
#include <unordered_map>

namespace packs {

struct Verdict {
    bool caught = false;            ///< with all that is at hand
    bool without_articles = false;  ///< already without the articles
};

class Judge {
public:
    /// The pack must be sound. Both must outlive it; `articles` may be null.
    Judge(const Pack& pack, const Articles* articles);

    const Documents& documents() const { return documents_; }

    /// May be called by several threads at a time.
    Verdict judge(const Mutant& mutant) const;

private:
    using Words = std::multiset<std::string>;
    /// The files that a fault changes, by their number.
    using Changed = std::map<std::size_t, json::Document>;

    /// A changed file that is no JSON any more is reported as reading reports it.
    Changed parse_changed(const Mutant& mutant, base::Diagnostics& faults) const;
    Pack read_mutant(const Changed& changed, base::Diagnostics& faults) const;
    /// Whether one of `faults` is not reported of the pack as it is.
    bool any_new(const base::Diagnostics& faults) const;
    /// The facts of the mutant whose proof the fault may change.
    std::set<facts::Id> touched(const Changed& changed, const Pack& pack) const;
    /// Whether the bank may be another: not where nothing but the evidence of claims changed.
    bool asked_otherwise(const Changed& changed) const;
    bool ill_stated(const Proving& proving) const;
    bool unproved(const Proving& proving) const;
    bool badly_asked(const Proving& proving) const;

    const Pack& pack_;
    const Articles* articles_;
    Articles none_;
    Passages passages_;
    Documents documents_;
    evidence::Names names_;
    Words known_;  ///< what check reports of the pack as it is
    std::unordered_map<std::string, std::string> hashes_;  ///< of its facts
    std::vector<json::Value> asked_;  ///< of each file, what its questions can depend on
    std::vector<questions::Question> bank_;
    std::unordered_map<std::string, const questions::Question*> questions_;
};

}  // namespace packs
