// SPDX-License-Identifier: MIT
#include "packs/check.h"

#include "packs/check_form.h"
#include "packs/check_support.h"

#include <algorithm>

namespace packs {

Report check(const Pack& pack, base::Diagnostics read_faults, const Articles* articles,
             std::uint64_t seed) {
    Report report;
    report.pack = pack.about.id;
    report.articles = articles != nullptr;
    report.diagnostics = std::move(read_faults);
    const std::size_t read_errors = report.diagnostics.errors();
    RuleResult form = check_form(pack, report.diagnostics);
    form.passed -= std::min(form.passed, read_errors);
    report.rules.push_back(form);
    if (report.diagnostics.errors() == 0) {
        questions::Bank bank = whole_bank(pack, seed);
        report.questions = bank.questions.size();
        report.left_out = std::move(bank.left_out);
        const evidence::Names names(pack.base);
        const Proving proving{pack, bank.questions, nullptr, &names, articles};
        report.rules.push_back(check_support(proving, articles, report.diagnostics));
        report.rules.push_back(check_options(proving, report.diagnostics));
        report.rules.push_back(check_readings(proving, report.diagnostics));
        report.rules.push_back(check_sources(proving, report.diagnostics));
        report.rules.push_back(check_languages(proving, report.diagnostics));
        report.rules.push_back(check_guessing(proving, report.diagnostics));
        report.rules.push_back(check_collisions(proving, report.diagnostics));
    }
    report.diagnostics.sort();
    return report;
}

const evidence::Names& names_for(const Proving& proving, std::optional<evidence::Names>& own) {
    return proving.names != nullptr ? *proving.names : own.emplace(proving.pack.base);
}

}  // namespace packs
