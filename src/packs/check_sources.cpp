// SPDX-License-Identifier: MIT
#include "packs/check.h"
#include "packs/evidence/names.h"
#include "packs/evidence/signs.h"
#include "packs/wording_proof.h"
#include "questions/kind_proof.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

using facts::Claim;
using facts::Fact;
using questions::Question;

bool all_claims(const Fact& fact, auto&& holds) {
    return !fact.claims.empty() && std::ranges::all_of(fact.claims, holds);
}

/// A statement keeps what its claims and its relation say of its status.
class StatementChecker {
public:
    StatementChecker(const Proving& proving, const Fact& fact, const evidence::Names& names,
                     base::Diagnostics& diagnostics)
        : proving_(proving), fact_(fact), names_(names), diagnostics_(diagnostics) {}

    bool run() {
        if (all_claims(fact_, [](const Claim& c) { return c.reserve; })) {
            require("reserve-lost", "every source keeps its distance, by a conditional",
                    [](const std::string& text, text::Language language) {
                        return evidence::reserved(text, language);
                    });
        }
        check_unfounded_reserve();
        if (all_claims(fact_,
                       [](const Claim& c) { return c.stance == facts::Stance::Estimates; })) {
            require("estimate-lost", "every source gives an estimate",
                    [](const std::string& text, text::Language language) {
                        return evidence::has_word_beginning(
                            text, language, evidence::vocabulary(language).estimating);
                    });
        }
        check_modality(*proving_.pack.base.relation_of(fact_));
        return passed_;
    }

private:
    /// A distance that the statement keeps in every language is some source's.
    void check_unfounded_reserve() {
        const auto& languages = proving_.pack.about.languages;
        const bool kept = std::ranges::all_of(languages, [&](text::Language language) {
            return evidence::reserved(fact_.statement.in(language), language);
        });
        const bool founded = std::ranges::any_of(fact_.claims, &Claim::reserve);
        const auto modality = proving_.pack.base.relation_of(fact_)->modality;
        const bool plain =
            modality == facts::Modality::Actual || modality == facts::Modality::Claimed;
        if (kept && !founded && plain) {
            diagnostics_.warning(
                fact_.statement_place, "reserve-unfounded",
                fmt::format("fact '{}': the statement keeps its distance, no source does",
                            fact_.id),
                "tell it plainly, or add \"reserve\": true to the claim");
        }
    }

    /// A saying keeps its distance by naming who says it; anything else by a word of its own.
    void check_modality(const facts::Relation& relation) {
        if (relation.modality == facts::Modality::Actual) {
            return;
        }
        if (const facts::Value* holder = fact_.find_role("holder")) {
            require("holder-lost", "it is somebody's word",
                    [&](const std::string& text, text::Language language) {
                        return !missing_in(text, *holder, language, names_);
                    });
            return;
        }
        require("modality-lost",
                fmt::format("the fact is {}, not done", facts::to_string(relation.modality)),
                [&](const std::string& text, text::Language language) {
                    const auto& modal = evidence::vocabulary(language).modal;
                    return evidence::has_word_beginning(text, language,
                                                        modal.at(relation.modality)) ||
                           (language == text::Language::English && evidence::was_to(text));
                });
    }

    void require(std::string_view code, std::string_view status, auto&& kept) {
        for (const text::Language language : proving_.pack.about.languages) {
            if (!kept(fact_.statement.in(language), language)) {
                passed_ = false;
                diagnostics_.error(
                    fact_.statement_place, std::string(code),
                    fmt::format("fact '{}': {}; no word of the statement in '{}' says so", fact_.id,
                                status, text::code(language)));
            }
        }
    }

    const Proving& proving_;
    const Fact& fact_;
    const evidence::Names& names_;
    base::Diagnostics& diagnostics_;
    bool passed_ = true;
};

/// A question's citations are those of its facts, told as the sources are.
class CitationChecker {
public:
    CitationChecker(const Proving& proving, const Question& question, const evidence::Names& names,
                    base::Diagnostics& diagnostics)
        : proving_(proving), question_(question), names_(names), diagnostics_(diagnostics) {}

    bool run() {
        if (question_.proof && question_.citations->empty()) {
            fault("uncited", "it cites nothing");
        } else if (question_.proof) {
            check_all_cited();
        }
        for (const questions::Citation& citation : *question_.citations) {
            if (!citation.source.empty()) {
                check_citation(citation);
            }
        }
        if (question_.proof && parts().empty()) {
            check_attribution(*proving_.pack.base.find_fact(question_.proof->fact),
                              question_.prompt);
        } else if (question_.proof) {
            check_parts();
        }
        return passed_;
    }

private:
    void fault(std::string code, std::string message) {
        passed_ = false;
        diagnostics_.error(place_of(proving_.pack, question_), std::move(code),
                           fmt::format("question '{}': {}", question_.id, message));
    }

    /// The facts of a question on several, in the order of its texts; none of one on a single one.
    std::vector<facts::Id> parts() const {
        if (question_.proof->anchors.empty()) {
            return question_.proof->parts;
        }
        std::vector<facts::Id> all = {question_.proof->fact};
        all.insert(all.end(), question_.proof->anchors.begin(), question_.proof->anchors.end());
        return all;
    }

    /// A question on several facts shows where each of them stands.
    void check_all_cited() {
        for (const facts::Id& id : parts()) {
            const Fact* fact = proving_.pack.base.find_fact(id);
            const bool cited =
                fact != nullptr && std::ranges::any_of(fact->claims, [&](const Claim& claim) {
                    return std::ranges::any_of(*question_.citations,
                                               [&](const questions::Citation& citation) {
                                                   return citation.source == claim.source &&
                                                          citation.paragraph == claim.paragraph;
                                               });
                });
            if (!cited) {
                fault("uncited", fmt::format("it rests on fact '{}' and cites no claim of it", id));
            }
        }
    }

    /// Each part is attributed by the prompt or by its own words.
    void check_parts() {
        const std::vector<text::Bilingual> texts = questions::answer_texts(question_.body);
        const std::vector<facts::Id> told = parts();
        for (std::size_t i = 0; i < told.size() && i < texts.size(); ++i) {
            text::Bilingual words = question_.prompt;
            for (const text::Language language : proving_.pack.about.languages) {
                words.in(language) += " " + texts[i].in(language);
            }
            if (const Fact* fact = proving_.pack.base.find_fact(told[i])) {
                check_attribution(*fact, words);
            }
        }
    }

    /// The claim of one of its facts that is cited: of several in one paragraph the one that is as
    /// it is told.
    const Claim* claim_of(const questions::Citation& citation) const {
        const Claim* there = nullptr;
        for (const facts::Id& id : question_.facts) {
            const Fact* fact = proving_.pack.base.find_fact(id);
            const auto* claims = fact == nullptr ? nullptr : &fact->claims;
            for (std::size_t i = 0; claims != nullptr && i < claims->size(); ++i) {
                const Claim& claim = (*claims)[i];
                if (claim.source == citation.source && claim.paragraph == citation.paragraph) {
                    if (as_told(claim, citation)) {
                        return &claim;
                    }
                    there = there == nullptr ? &claim : there;
                }
            }
        }
        return there;
    }

    static bool as_told(const Claim& claim, const questions::Citation& citation) {
        return citation.stance == claim.stance && citation.reserve == claim.reserve;
    }

    void check_citation(const questions::Citation& citation) {
        const facts::Source* source = proving_.pack.base.find_source(citation.source);
        const Claim* claim = claim_of(citation);
        if (source == nullptr || claim == nullptr) {
            fault("citation-unresolved", fmt::format("none of its facts is claimed by {}§{}",
                                                     citation.source, citation.paragraph));
            return;
        }
        const bool as_the_source = citation.date == source->date &&
                                   citation.date_certainty == source->date_certainty &&
                                   citation.publication_inferred == source->publication_inferred &&
                                   citation.headline_inferred == source->headline_inferred &&
                                   citation.headline == source->headline;
        if (!as_the_source || !as_told(*claim, citation)) {
            fault("citation-differs", fmt::format("{}§{} is cited with another date, headline, "
                                                  "certainty or stance than it has",
                                                  citation.source, citation.paragraph));
        }
    }

    /// Whether the stem tells whose word it is: the source's publication or nickname, or who
    /// claims it.
    bool attributed(const std::string& prompt, text::Language language, const facts::Source& source,
                    const Fact& fact) const {
        const auto mentions = names_.find(prompt, language);
        const bool by_claimant = std::ranges::any_of(fact.claims, [&](const Claim& claim) {
            return claim.source == source.id &&
                   std::ranges::any_of(claim.by, [&](const facts::Id& id) {
                       return evidence::named(mentions, id);
                   });
        });
        return by_claimant || named_in_falsehood(mentions) ||
               evidence::named(mentions, source.publication) ||
               stands_in(prompt, source.nickname.in(language), language) ||
               tells_date_of(prompt, source, language);
    }

    /// A false statement may be false in whose word it is: it names another holder.
    bool named_in_falsehood(const std::vector<evidence::Mention>& mentions) const {
        const auto& options = question_.proof->options;
        if (question_.proof->asked != "holder" || options.size() != 1) {
            return false;
        }
        return std::ranges::any_of(facts::entities_in(options.front()), [&](const facts::Id& id) {
            return evidence::named(mentions, id);
        });
    }

    /// Where the publication is the answer, its date alone attributes.
    static bool tells_date_of(const std::string& prompt, const facts::Source& source,
                              text::Language language) {
        const facts::Value month{facts::lowered(source.date, facts::Precision::Month), {}, {}};
        return qualifier_in(prompt, month, language).has_value();
    }

    /// Of a question on several facts, only what must be attributed need be noted, and not what
    /// stands on a timeline already, with whose word it is.
    bool notes(const Fact& fact, const facts::Disagreement& disagreement) const {
        const bool is_anchor =
            !question_.proof->anchors.empty() && fact.id != question_.proof->fact;
        if (is_anchor || (!parts().empty() && disagreement.stems == facts::Stems::Free)) {
            return true;
        }
        return question_.note &&
               std::ranges::all_of(proving_.pack.about.languages, [&](auto language) {
                   return question_.note->in(language).find(disagreement.note.in(language)) !=
                          std::string::npos;
               });
    }

    /// `told`: the prompt, and what else tells the fact.
    void check_attribution(const Fact& fact, const text::Bilingual& told) {
        const Fact& main = *proving_.pack.base.find_fact(question_.proof->fact);
        const auto disagreements = proving_.pack.base.disagreements_of(fact);
        const bool tells = questions::exhibit(question_, main, proving_.pack.base).tells_claim;
        for (const facts::Disagreement* disagreement : disagreements) {
            if (disagreement->stems == facts::Stems::Never && tells) {
                fault("never-asked",
                      fmt::format("disagreement '{}' lets none of its facts be asked",
                                  disagreement->id));
            }
            if (!notes(fact, *disagreement)) {
                fault("note-missing",
                      fmt::format("the note of disagreement '{}' is not shown", disagreement->id));
            }
            if (disagreement->stems == facts::Stems::Attributed && tells) {
                check_names_source(fact, *disagreement, told);
            }
        }
    }

    void check_names_source(const Fact& fact, const facts::Disagreement& disagreement,
                            const text::Bilingual& told) {
        const facts::Source* source =
            question_.proof->named_source
                ? proving_.pack.base.find_source(*question_.proof->named_source)
                : proving_.pack.base.find_source(fact.claims.front().source);
        for (const text::Language language : proving_.pack.about.languages) {
            if (source == nullptr || !attributed(told.in(language), language, *source, fact)) {
                fault("not-attributed",
                      fmt::format("disagreement '{}' wants the source named; '{}' names none",
                                  disagreement.id, told.in(language)));
            }
        }
    }

    const Proving& proving_;
    const Question& question_;
    const evidence::Names& names_;
    base::Diagnostics& diagnostics_;
    bool passed_ = true;
};

}  // namespace

RuleResult check_sources(const Proving& proving, base::Diagnostics& diagnostics) {
    RuleResult result{Rule::SourcesHonest, 0, 0};
    const auto count = [&](bool passed) {
        ++result.checked;
        result.passed += passed ? 1 : 0;
    };
    std::optional<evidence::Names> own;
    const evidence::Names& names = names_for(proving, own);
    for (const Fact& fact : proving.pack.base.facts()) {
        if (proving.concerns(fact)) {
            count(StatementChecker(proving, fact, names, diagnostics).run());
        }
    }
    for (const Question& question : proving.bank) {
        count(CitationChecker(proving, question, names, diagnostics).run());
    }
    return result;
}

}  // namespace packs
