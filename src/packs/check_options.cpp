// SPDX-License-Identifier: MIT
#include "facts/reasoning.h"
#include "facts/template.h"
#include "packs/check.h"
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
                  const facts::Reasoning& reasoning, const evidence::Names& names,
                  base::Diagnostics& diagnostics)
        : proving_(proving),
          question_(question),
          proof_(*question.proof),
          fact_(fact),
          reasoning_(reasoning),
          names_(names),
          diagnostics_(diagnostics) {}

    bool run() {
        std::visit([this](const auto& body) { check(body); }, question_.body);
        return passed_;
    }

private:
    void fault(std::string code, std::string message) {
        passed_ = false;
        diagnostics_.error(place_of(proving_.pack, question_), std::move(code),
                           fmt::format("question '{}': {}", question_.id, message));
    }

    const Value* asked_value() const { return fact_.find_role(proof_.asked); }

    /// The text says the value, in each language of the pack.
    void says(const text::Bilingual& text, const Value& value, std::string_view what) {
        for (const text::Language language : proving_.pack.about.languages) {
            if (const auto missing = missing_in(text.in(language), value, language, names_)) {
                fault("displayed-otherwise",
                      fmt::format("{} is displayed as '{}', which does not say {}", what,
                                  text.in(language), *missing));
            }
        }
    }

    void disproved(const Value& value) {
        const auto finding = reasoning_.weigh(fact_, proof_.asked, value, proof_.named_source);
        if (const auto* doubt = std::get_if<facts::Doubt>(&finding)) {
            fault("option-not-disproved", fmt::format("{} may not be offered as wrong: {}",
                                                      packs::in_words(value), in_words(*doubt)));
        }
    }

    void check(const questions::Single& single) {
        const Value* held = asked_value();
        const auto& options = single.face.options;
        if (held == nullptr || proof_.options.size() != options.size() ||
            single.key.index >= options.size()) {
            fault("options-unproved", "its options are not those that were proved");
            return;
        }
        if (!is_value_of(proof_.options[single.key.index], *held)) {
            fault("key-differs", fmt::format("the key is {}, the fact holds {}",
                                             packs::in_words(proof_.options[single.key.index]),
                                             packs::in_words(*held)));
        }
        for (std::size_t i = 0; i < options.size(); ++i) {
            says(options[i], proof_.options[i], fmt::format("option {}", i));
            if (i != single.key.index) {
                disproved(proof_.options[i]);
            }
        }
    }

    void check(const questions::TrueFalse& statement) {
        if (statement.key.truth) {
            check_true_statement();
            return;
        }
        if (proof_.options.size() != 1 || asked_value() == nullptr) {
            fault("options-unproved", "what is false in it was not proved");
            return;
        }
        says(question_.prompt, proof_.options.front(), "the false value");
        disproved(proof_.options.front());
    }

    void check_true_statement() {
        const facts::Relation& relation = *reasoning_.base().find_relation(fact_.relation);
        for (const text::Language language : proving_.pack.about.languages) {
            const bool said = facts::sound_template(relation.says.in(language)).says("value");
            const auto missing =
                missing_in(question_.prompt.in(language), fact_.value(), language, names_);
            if (said && missing) {
                fault("displayed-otherwise", fmt::format("the true statement '{}' does not say {}",
                                                         question_.prompt.in(language), *missing));
            }
        }
    }

    /// The number and its unit, read together, are the fact's value.
    void check(const questions::Numeric& numeric) {
        const Value* held = asked_value();
        if (held == nullptr) {
            fault("options-unproved", "its key was not proved");
            return;
        }
        if (const auto* date = std::get_if<facts::Date>(&held->content)) {
            if (!(numeric.key.value == text::Decimal{date->year, 0})) {
                fault("key-differs",
                      fmt::format("the key is {}, the fact holds {}",
                                  text::to_string(numeric.key.value), packs::in_words(*held)));
            }
            return;
        }
        // French writes decimals with a comma; the reader takes the point of to_string as well.
        const std::string shown = text::to_string(numeric.key.value) + " " + numeric.face.unit.fr;
        if (!qualifier_in(shown, *held, text::Language::French)) {
            fault("key-differs",
                  fmt::format("the key is '{}', the fact holds {}", shown, packs::in_words(*held)));
        }
    }

    void check(const questions::ShortText& typed) {
        const Value* held = asked_value();
        if (held == nullptr) {
            fault("options-unproved", "its key was not proved");
            return;
        }
        says(typed.key.shown, *held, "the key");
        for (const auto* accepted : {&typed.key.accepted_fr, &typed.key.accepted_en}) {
            for (const std::string& name : *accepted) {
                says({name, name}, *held, "an accepted answer");
            }
        }
    }

    void check(const questions::Timeline& timeline) {
        const auto& anchors = timeline.face.anchors;
        if (proof_.anchors.size() != anchors.size()) {
            fault("options-unproved", "its anchors are not those that were proved");
            return;
        }
        std::size_t slot = 0;
        for (std::size_t i = 0; i < anchors.size(); ++i) {
            const Fact* anchor = reasoning_.base().find_fact(proof_.anchors[i]);
            const auto time = anchor == nullptr ? std::nullopt : facts::time_of(*anchor);
            if (!time || time->first != anchors[i].date) {
                fault("key-differs", fmt::format("anchor {} is dated {}, its fact otherwise", i,
                                                 facts::to_string(anchors[i].date)));
            }
            slot += facts::before(anchors[i].date, timeline.key.date) ? 1 : 0;
            if (!facts::disjoint(anchors[i].date, timeline.key.date)) {
                fault("option-not-disproved",
                      fmt::format("{} and the anchor of {} have a day in common",
                                  facts::to_string(timeline.key.date),
                                  facts::to_string(anchors[i].date)));
            }
        }
        const auto time = facts::time_of(fact_);
        if (slot != timeline.key.slot || !time || time->first != timeline.key.date) {
            fault("key-differs",
                  fmt::format("the key is slot {}, of {}; the facts give slot {}",
                              timeline.key.slot, facts::to_string(timeline.key.date), slot));
        }
    }

    const Proving& proving_;
    const Question& question_;
    const questions::Proof& proof_;
    const Fact& fact_;
    const facts::Reasoning& reasoning_;
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

}  // namespace

base::Place place_of(const Pack& pack, const Question& question) {
    const facts::Fact* fact =
        question.facts.empty() ? nullptr : pack.base.find_fact(question.facts.front());
    return fact == nullptr ? base::Place{pack.path.string(), 0, 0} : fact->place;
}

RuleResult check_options(const Proving& proving, base::Diagnostics& diagnostics) {
    const facts::FactBase& base = proving.pack.base;
    const facts::Reasoning reasoning(base);
    const evidence::Names names(base);
    RuleResult result{Rule::OptionsDisproved, 0, 0};
    for (const Question& question : proving.bank) {
        const Fact* fact = question.proof ? base.find_fact(question.proof->fact) : nullptr;
        if (fact != nullptr) {
            ++result.checked;
            result.passed +=
                OptionChecker(proving, question, *fact, reasoning, names, diagnostics).run() ? 1
                                                                                             : 0;
        }
    }
    return result;
}

RuleResult check_readings(const Proving& proving, base::Diagnostics& diagnostics) {
    const facts::FactBase& base = proving.pack.base;
    const facts::Reasoning reasoning(base);
    const evidence::Names names(base);
    RuleResult result{Rule::OneReading, 0, 0};
    for (const Question& question : proving.bank) {
        const Fact* fact = question.proof ? base.find_fact(question.proof->fact) : nullptr;
        const Value* key = fact == nullptr ? nullptr : fact->find_role(question.proof->asked);
        const bool asks = !std::holds_alternative<questions::TrueFalse>(question.body) &&
                          !std::holds_alternative<questions::Timeline>(question.body);
        if (key == nullptr || !asks) {
            continue;
        }
        ++result.checked;
        const text::Language language = proving.pack.about.languages.front();
        facts::Query query{base.find_relation(fact->relation),
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
