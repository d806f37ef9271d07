// SPDX-License-Identifier: MIT
#include "facts/reasoning.h"
#include "packs/check_list.h"
#include "packs/check_pairs.h"
#include "packs/check_sorting.h"
#include "packs/check_which_source.h"
#include "packs/wording_proof.h"

#include <fmt/format.h>

#include <algorithm>

namespace packs {
namespace {

using facts::Fact;
using facts::Value;
using questions::Question;

std::string in_words(const facts::Doubt& doubt) {
    std::string words(facts::to_string(doubt.kind));
    if (!doubt.fact.empty()) {
        words += " (fact '" + doubt.fact + "')";
    }
    return words;
}

/// Whether `offered` is the fact's own value, or its date told less precisely.
bool is_value_of(const Value& offered, const Value& held) {
    if (offered.content == held.content) {
        return true;
    }
    const auto* told = std::get_if<facts::Date>(&offered.content);
    const auto* date = std::get_if<facts::Date>(&held.content);
    return told != nullptr && date != nullptr && facts::lowered(*date, told->precision) == *told;
}

/// One question: what is displayed says what was proved, and what was proved is so.
class OptionChecker {
public:
    OptionChecker(const Proving& proving, const Question& question, const Fact& fact,
                  const facts::Reasoning& reasoning, const WhichSourceChecker& sources,
                  const ListChecker& lists, const SortingChecker& sortings,
                  const evidence::Names& names, base::Diagnostics& diagnostics)
        : proving_(proving),
          question_(question),
          proof_(*question.proof),
          fact_(fact),
          reasoning_(reasoning),
          sources_(sources),
          lists_(lists),
          sortings_(sortings),
          names_(names),
          diagnostics_(diagnostics) {}

    bool run() {
        const questions::Exhibit exhibit = questions::exhibit(question_, fact_, proving_.pack.base);
        for (const questions::Break& each : exhibit.breaks) {
            fault(each.code, each.message);
        }
        for (const questions::ShownValue& shown : exhibit.shown) {
            says_its_value(shown);
            if (shown.right) {
                check_right(shown);
            } else {
                check_wrong(shown.value);
            }
        }
        const auto report = [this](std::string code, std::string message) {
            fault(std::move(code), std::move(message));
        };
        for (const questions::ShownValue& member : exhibit.members) {
            says_its_value(member);
        }
        lists_.check_options(question_, fact_, exhibit.members, report);
        sources_.check_options(question_, fact_, exhibit.sources, report);
        sortings_.check_options(question_, exhibit, report);
        check_pairs(reasoning_, exhibit, report);
        return passed_;
    }

private:
    void fault(std::string code, std::string message) {
        passed_ = false;
        diagnostics_.error(place_of(proving_.pack, question_), std::move(code),
                           fmt::format("question '{}': {}", question_.id, message));
    }

    /// In each language of the pack.
    void says_its_value(const questions::ShownValue& shown) {
        for (const text::Language language : proving_.pack.about.languages) {
            const std::string& text = shown.text.in(language);
            if (const auto missing = missing_in(text, shown.value, language, names_)) {
                fault("displayed-otherwise",
                      fmt::format("{} in '{}' is '{}', which does not say {}", shown.what,
                                  text::code(language), text, *missing));
            }
        }
    }

    void check_right(const questions::ShownValue& shown) {
        // A true statement asks for no role: it is shown for the value.
        const Value* held = shown.fact != nullptr
                                ? shown.fact->find_role(shown.role)
                                : fact_.find_role(proof_.asked.empty() ? "value" : proof_.asked);
        if (held == nullptr || !is_value_of(shown.value, *held)) {
            fault("key-differs", fmt::format("{} is {}, the fact holds {}", shown.what,
                                             packs::in_words(shown.value),
                                             held == nullptr ? "nothing" : packs::in_words(*held)));
        }
    }

    void check_wrong(const Value& value) {
        if (fact_.find_role(proof_.asked) == nullptr) {
            fault("options-unproved", "it asks for a role that its fact lacks");
            return;
        }
        const auto finding = reasoning_.weigh(fact_, proof_.asked, value, proof_.named_source);
        if (const auto* doubt = std::get_if<facts::Doubt>(&finding)) {
            fault("option-not-disproved", fmt::format("{} may not be offered as wrong: {}",
                                                      packs::in_words(value), in_words(*doubt)));
        }
    }

    const Proving& proving_;
    const Question& question_;
    const questions::Proof& proof_;
    const Fact& fact_;
    const facts::Reasoning& reasoning_;
    const WhichSourceChecker& sources_;
    const ListChecker& lists_;
    const SortingChecker& sortings_;
    const evidence::Names& names_;
    base::Diagnostics& diagnostics_;
    bool passed_ = true;
};

/// The roles besides the asked one that the displayed question gives: those whose value it names,
/// or all where the fact has a form of its own, whose words stand for them.
std::vector<std::pair<facts::RoleName, Value>> given_by(const Question& question, const Fact& fact,
                                                        text::Language language,
                                                        const evidence::Names& names) {
    std::vector<std::pair<facts::RoleName, Value>> given;
    const bool own_form = fact.asks.contains(question.proof->asked);
    for (const auto& [role, value] : fact.roles) {
        if (role != question.proof->asked &&
            (own_form || !missing_in(question.prompt.in(language), value, language, names))) {
            given.emplace_back(role, value);
        }
    }
    return given;
}

bool tells_time(const std::string& prompt, const std::pair<facts::Date, facts::Date>& time,
                text::Language language) {
    return qualifier_in(prompt, {time.first, {}, {}}, language).has_value();
}

/// Whether no other source that is offered says it.
bool one_source(const Proving& proving, const Question& question, const Fact& fact,
                const WhichSourceChecker& sources, base::Diagnostics& diagnostics) {
    bool passed = true;
    const questions::Exhibit exhibit = questions::exhibit(question, fact, proving.pack.base);
    sources.check_reading(
        question, fact, exhibit.sources, [&](const std::string& code, const std::string& message) {
            passed = false;
            diagnostics.error(place_of(proving.pack, question), code,
                              fmt::format("question '{}': {}", question.id, message));
        });
    return passed;
}

}  // namespace

base::Place place_of(const Pack& pack, const Question& question) {
    const facts::Fact* fact =
        question.facts.empty() ? nullptr : pack.base.find_fact(question.facts.front());
    return fact == nullptr ? base::Place{pack.path.string(), 0, 0} : fact->place;
}

RuleResult check_options(const Proving& proving, base::Diagnostics& diagnostics) {
    const facts::FactBase& base = proving.pack.base;
    const facts::Reasoning reasoning(base);
    std::optional<evidence::Names> own;
    const evidence::Names& names = names_for(proving, own);
    const facts::Voices voices(reasoning);
    const WhichSourceChecker sources(proving, voices, names);
    const ListChecker lists(proving, reasoning, voices, names);
    const SortingChecker sortings(proving, reasoning, voices, sources, names);
    RuleResult result{Rule::OptionsDisproved, 0, 0};
    for (const Question& question : proving.bank) {
        const Fact* fact = question.proof ? base.find_fact(question.proof->fact) : nullptr;
        if (fact != nullptr) {
            ++result.checked;
            result.passed += OptionChecker(proving, question, *fact, reasoning, sources, lists,
                                           sortings, names, diagnostics)
                                     .run()
                                 ? 1
                                 : 0;
        }
    }
    return result;
}

RuleResult check_readings(const Proving& proving, base::Diagnostics& diagnostics) {
    const facts::FactBase& base = proving.pack.base;
    const facts::Reasoning reasoning(base);
    std::optional<evidence::Names> own;
    const evidence::Names& names = names_for(proving, own);
    const facts::Voices voices(reasoning);
    const WhichSourceChecker sources(proving, voices, names);
    RuleResult result{Rule::OneReading, 0, 0};
    for (const Question& question : proving.bank) {
        const Fact* fact = question.proof ? base.find_fact(question.proof->fact) : nullptr;
        if (fact != nullptr && question.proof->asked == facts::source_role) {
            ++result.checked;
            result.passed += one_source(proving, question, *fact, sources, diagnostics) ? 1 : 0;
            continue;
        }
        const Value* key = fact == nullptr ? nullptr : fact->find_role(question.proof->asked);
        if (key == nullptr || !questions::exhibit(question, *fact, base).asks_value) {
            continue;
        }
        ++result.checked;
        const text::Language language = proving.pack.about.languages.front();
        facts::Query query{base.relation_of(*fact),
                           question.proof->asked,
                           given_by(question, *fact, language, names),
                           question.proof->named_source,
                           {}};
        const auto time = facts::stated_time(*fact);
        if (time && tells_time(question.prompt.in(language), *time, language)) {
            query.when = time;
        }
        if (const auto other = reasoning.other_answer(query, *key)) {
            diagnostics.error(place_of(proving.pack, question), "two-answers",
                              fmt::format("question '{}': {} is an answer too, by fact '{}'",
                                          question.id, in_words(*other->value), other->fact->id));
        } else {
            ++result.passed;
        }
    }
    return result;
}

}  // namespace packs
