// SPDX-License-Identifier: MIT
#include "packs/check_support.h"

#include "packs/claim_proof.h"
#include "packs/statement_proof.h"
#include "packs/wording_proof.h"
#include "questions/kind_proof.h"

#include <fmt/format.h>

namespace packs {
namespace {

std::string_view language_name(text::Language language) {
    return language == text::Language::French ? "French" : "English";
}

/// The publication of the source that is the key, where a source is asked for.
std::optional<facts::Value> teller_of(const questions::Question& question, const facts::Fact& fact,
                                      const facts::FactBase& base) {
    for (const auto& shown : questions::exhibit(question, fact, base).sources) {
        if (shown.right) {
            return facts::Value{
                facts::EntityRef{base.find_source(shown.source)->publication}, {}, {}};
        }
    }
    return std::nullopt;
}

}  // namespace

bool check_explanation(const questions::Question& question, const facts::FactBase& base,
                       const facts::Fact& fact, std::span<const text::Language> languages,
                       const evidence::Names& names, base::Diagnostics& diagnostics) {
    bool supported = true;
    const auto check_value = [&](const facts::Value& asked, text::Language language) {
        const auto missing = missing_in(question.explanation.in(language), asked, language, names);
        if (missing) {
            supported = false;
            diagnostics.error(fact.statement_place, "explanation-without-value",
                              fmt::format("question '{}': {} does not stand in the {} explanation",
                                          question.id, *missing, language_name(language)));
        }
    };
    const std::optional<facts::Value> teller = teller_of(question, fact, base);
    for (const text::Language language : languages) {
        if (teller) {
            check_value(*teller, language);
        }
        for (const facts::Value* asked : questions::asked_values(question, fact, base)) {
            check_value(*asked, language);
        }
    }
    return supported;
}

bool check_statements(const facts::FactBase& base, const facts::Fact& fact,
                      std::span<const text::Language> languages, const evidence::Names& names,
                      base::Diagnostics& diagnostics) {
    bool supported = true;
    StatementProof(base, fact, languages, names, diagnostics).run();
    const auto fault = [&](std::string code, std::string message) {
        supported = false;
        diagnostics.error(fact.statement_place, std::move(code),
                          fmt::format("fact '{}': {}", fact.id, message));
    };
    for (const text::Language language : languages) {
        const std::string& statement = fact.statement.in(language);
        if (const auto missing = missing_in(statement, fact.value(), language, names)) {
            fault("statement-without-value", fmt::format("{} does not stand in the {} statement",
                                                         *missing, language_name(language)));
            continue;
        }
        if (const auto unit = missing_unit(statement, fact.value(), language)) {
            fault("statement-without-unit", fmt::format("'{}' does not stand in the {} statement",
                                                        *unit, language_name(language)));
            continue;
        }
        const auto told = qualifier_in(statement, fact.value(), language);
        if (told && *told != fact.value().qualifier) {
            fault("statement-qualifier",
                  fmt::format("the {} statement tells {} as '{}', the fact as '{}'",
                              language_name(language), in_words(fact.value()),
                              facts::to_string(*told), facts::to_string(fact.value().qualifier)));
        }
    }
    return supported;
}

bool check_seal(const facts::Fact& fact, base::Diagnostics& diagnostics) {
    if (!fact.seal) {
        diagnostics.warning(
            fact.place, "unsealed",
            fmt::format("fact '{}' has no seal: nobody confirmed its proof", fact.id),
            "run cite with --seal " + fact.id);
        return true;
    }
    if (*fact.seal != fact.canonical_hash) {
        diagnostics.error(fact.place, "seal-broken",
                          fmt::format("fact '{}' changed since it was proved and sealed", fact.id),
                          "prove it again: run cite with --seal " + fact.id);
        return false;
    }
    return true;
}

RuleResult check_support(const Proving& proving, const Articles* articles,
                         base::Diagnostics& diagnostics) {
    const Pack& pack = proving.pack;
    const facts::FactBase& base = pack.base;
    std::optional<evidence::Names> own;
    const evidence::Names& names = names_for(proving, own);
    RuleResult result{Rule::KeySupported, 0, 0};
    const auto count = [&](bool passed) {
        ++result.checked;
        result.passed += passed ? 1 : 0;
    };
    const Articles none;
    const Passages passages(articles == nullptr ? none : *articles);
    for (const facts::Fact& fact : base.facts()) {
        count(check_statements(base, fact, pack.about.languages, names, diagnostics));
        count(check_seal(fact, diagnostics));
        for (const facts::Claim& claim : fact.claims) {
            if (const auto* found = passages.find(claim.source)) {
                count(ClaimProof(base, fact, claim, *found, names, diagnostics).run());
            }
        }
    }
    for (const questions::Question& question : proving.bank) {
        const facts::Fact* fact = question.proof ? base.find_fact(question.proof->fact) : nullptr;
        if (fact != nullptr) {
            count(
                check_explanation(question, base, *fact, pack.about.languages, names, diagnostics));
        }
    }
    return result;
}

}  // namespace packs
