// SPDX-License-Identifier: MIT
//
// Rules 3 to 6: each case plants one fault in the bank of the sound pack, or in the pack.
#include "packs/check.h"
#include "packs/mill.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

namespace {

packs::Pack sound_pack() {
    base::Diagnostics diagnostics;
    auto pack = packs::read("mill", mill::files(), diagnostics);
    REQUIRE(pack);
    REQUIRE(mill::messages(diagnostics) == "");
    return std::move(*pack);
}

using Rule = packs::RuleResult (*)(const packs::Proving&, base::Diagnostics&);

/// What a rule says of the bank after `spoil` has changed the question with this id.
std::string faults_after(Rule rule, const std::string& id,
                         const std::function<void(questions::Question&)>& spoil) {
    const packs::Pack pack = sound_pack();
    std::vector<questions::Question> bank = packs::bank(pack, 0);
    const auto question = std::ranges::find(bank, id, &questions::Question::id);
    REQUIRE_MESSAGE(question != bank.end(), id);
    spoil(*question);
    base::Diagnostics diagnostics;
    rule({pack, bank}, diagnostics);
    return mill::messages(diagnostics);
}

/// What the whole check says of the pack after one replacement in one file; warnings left out.
std::string errors_after(const std::string& name, std::string_view from, std::string_view to) {
    support::MemoryFiles files = mill::files();
    mill::spoil(files, name, from, to);
    return mill::faults(
        files, [](const base::Diagnostic& one) { return one.severity == base::Severity::Error; });
}

questions::Single& single(questions::Question& question) {
    return std::get<questions::Single>(question.body);
}

constexpr const char* wheel = "mill/wheel/value.single";
constexpr const char* stake = "mill/stake-alto/value.numeric";

}  // namespace

TEST_CASE("the sound pack passes every rule, with and without its articles") {
    const packs::Pack pack = sound_pack();
    const packs::Articles articles = mill::articles(pack);
    const packs::Report report = packs::check(pack, {}, &articles, 0);
    CHECK(report.pack == "mill");
    CHECK(report.articles);
    CHECK(report.diagnostics.errors() == 0);
    CHECK(report.rules.size() == 8);
    for (const packs::RuleResult& result : report.rules) {
        CAPTURE(packs::name(result.rule));
        CHECK(result.checked > 0);
        CHECK(result.passed == result.checked);
    }
    CHECK(!packs::check(pack, {}, nullptr, 1).articles);
}

TEST_CASE("of a pack that is not sound no questions are made") {
    base::Diagnostics read;
    read.error({"mill/facts.json", 1, 1}, "syntax", "broken", "");
    const packs::Report report = packs::check(sound_pack(), read, nullptr, 0);
    REQUIRE(report.rules.size() == 1);
    CHECK(report.rules[0] == packs::RuleResult{packs::Rule::WellFormed, 27, 26});
}

TEST_CASE("rule 3: the key is the fact's value, the options are what was proved") {
    CHECK(faults_after(packs::check_options, wheel,
                       [](auto& question) {
                           auto& body = single(question);
                           body.key.index = (body.key.index + 1) % body.face.options.size();
                       }) ==
          "mill/facts.json:129:5: error: question 'mill/wheel/value.single': 'basso' may not be "
          "offered as wrong: too-close (fact 'wheel') [option-not-disproved]\n"
          "mill/facts.json:129:5: error: question 'mill/wheel/value.single': option 2 is 'dolce', "
          "the fact holds 'basso' [key-differs]");
    CHECK(faults_after(
              packs::check_options, wheel,
              [](auto& question) {
                  single(question).face.options[single(question).key.index] = {"Alto", "Alto"};
              }) ==
          "mill/facts.json:129:5: error: question 'mill/wheel/value.single': option 1 in 'fr' is "
          "'Alto', which does not say 'basso' [displayed-otherwise]\n"
          "mill/facts.json:129:5: error: question 'mill/wheel/value.single': option 1 in 'en' is "
          "'Alto', which does not say 'basso' [displayed-otherwise]");
    CHECK(faults_after(packs::check_options, wheel,
                       [](auto& question) { question.proof->options.pop_back(); }) ==
          "mill/facts.json:129:5: error: question 'mill/wheel/value.single': its options are not "
          "those that were proved [options-unproved]");
    CHECK(faults_after(packs::check_options, stake,
                       [](auto& question) {
                           std::get<questions::Numeric>(question.body).key.value = {6, 0};
                       }) ==
          "mill/facts.json:5:5: error: question 'mill/stake-alto/value.numeric': the key in 'fr' "
          "is '6 %', which does not say 60 % [displayed-otherwise]\n"
          "mill/facts.json:5:5: error: question 'mill/stake-alto/value.numeric': the key in 'en' "
          "is '6 %', which does not say 60 % [displayed-otherwise]");
}

TEST_CASE("rule 3: a wrong option that nothing disproves") {
    CHECK(faults_after(packs::check_options, wheel,
                       [](auto& question) {
                           const std::size_t other = single(question).key.index == 0 ? 1 : 0;
                           single(question).face.options[other] = {"roue", "wheel"};
                           question.proof->options[other] = {facts::EntityRef{"wheel"}, {}, {}};
                       }) ==
          "mill/facts.json:129:5: error: question 'mill/wheel/value.single': 'wheel' may not be "
          "offered as wrong: in-the-fact (fact 'wheel') [option-not-disproved]");
}

TEST_CASE("rule 3: a false statement says the false value that was disproved") {
    CHECK(faults_after(packs::check_options, "mill/wheel/value.true_false",
                       [](auto& question) {
                           question.prompt = {"Les travaux devaient coûter quelque chose.",
                                              "The works were to cost something."};
                       }) ==
          "mill/facts.json:129:5: error: question 'mill/wheel/value.true_false': the false "
          "statement in 'fr' is 'Les travaux devaient coûter quelque chose.', which does not say "
          "'dolce' [displayed-otherwise]\n"
          "mill/facts.json:129:5: error: question 'mill/wheel/value.true_false': the false "
          "statement in 'en' is 'The works were to cost something.', which does not say 'dolce' "
          "[displayed-otherwise]");
}

TEST_CASE("rule 4: a stem that does not name the source has two answers") {
    CHECK(faults_after(packs::check_readings, "mill/works-gazette/value.single",
                       [](auto& question) { question.proof->named_source.reset(); }) == "");
}

TEST_CASE("rule 5: citations are those of the facts, told as the sources are") {
    CHECK(faults_after(packs::check_sources, wheel,
                       [](auto& question) { question.citations.edit().front().paragraph = 2; }) ==
          "mill/facts.json:129:5: error: question 'mill/wheel/value.single': none of its facts is "
          "claimed by gazette§2 [citation-unresolved]");
    CHECK(faults_after(packs::check_sources, "mill/works-echo/value.true_false",
                       [](auto& question) {
                           question.citations.edit().front().date_certainty =
                               facts::DateCertainty::Printed;
                       }) ==
          "mill/facts.json:107:5: error: question 'mill/works-echo/value.true_false': echo§2 is "
          "cited with another date, headline, certainty or stance than it has [citation-differs]");
    CHECK(faults_after(packs::check_sources, wheel,
                       [](auto& question) { question.citations.edit().clear(); }) ==
          "mill/facts.json:129:5: error: question 'mill/wheel/value.single': it cites nothing "
          "[uncited]");
}

TEST_CASE("rule 5: a disputed fact is attributed, and the dispute told") {
    CHECK(faults_after(packs::check_sources, "mill/works-gazette/value.single",
                       [](auto& question) {
                           question.prompt = {"Combien devaient coûter les travaux ?",
                                              "How much were the works to cost?"};
                       }) ==
          "mill/facts.json:81:5: error: question 'mill/works-gazette/value.single': disagreement "
          "'cost' wants the source named; 'Combien devaient coûter les travaux ?' names none "
          "[not-attributed]\n"
          "mill/facts.json:81:5: error: question 'mill/works-gazette/value.single': disagreement "
          "'cost' wants the source named; 'How much were the works to cost?' names none "
          "[not-attributed]");
    CHECK(faults_after(packs::check_sources, "mill/works-gazette/value.single",
                       [](auto& question) { question.note.reset(); }) ==
          "mill/facts.json:81:5: error: question 'mill/works-gazette/value.single': the note of "
          "disagreement 'cost' is not shown [note-missing]");
}

TEST_CASE("rule 5: reserve, modality and holder are kept") {
    CHECK(errors_after("facts.json", "coûteraient 11", "devaient coûter 11") ==
          "mill/facts.json:114:20: error: fact 'works-echo': every source keeps its distance, by a "
          "conditional; no word of the statement in 'fr' says so [reserve-lost]");
    CHECK(errors_after("facts.json",
                       "Selon la Gazette, les travaux prévus du Moulin du Val devaient coûter",
                       "Selon la Gazette, les travaux ont coûté") ==
          "mill/facts.json:88:20: error: fact 'works-gazette': the fact is planned, not done; no "
          "word of the statement in 'fr' says so [modality-lost]");
    CHECK(errors_after("facts.json", "D’après Jeanne Rive, le Moulin", "Le Moulin") ==
          "mill/facts.json:160:20: error: fact 'aim-rive': it is somebody's word; no word of the "
          "statement in 'fr' says so [holder-lost]");
}

TEST_CASE("rule 6: the languages tell the same figures, in their typography") {
    CHECK(errors_after("disagreements.json", "Twelve million", "€13 million") ==
          "mill/disagreements.json:5:5: error: the note of disagreement 'cost' tells 11, 12000000 "
          "euros in French, 11, 13000000 euros in English [figures-differ]");
    CHECK(faults_after(packs::check_languages, wheel,
                       [](auto& question) { question.prompt.en.clear(); }) ==
          "mill/facts.json:129:5: error: the prompt of question 'mill/wheel/value.single' is not "
          "there in 'en' [language-missing]");
    support::MemoryFiles files = mill::files();
    mill::spoil(files, "facts.json", "La roue a été refaite", "La roue l'a été, refaite");
    base::Diagnostics read;
    const auto pack = packs::read("mill", files, read);
    REQUIRE(pack);
    base::Diagnostics diagnostics;
    packs::check_languages({*pack, {}}, diagnostics);
    CHECK(mill::messages(diagnostics) ==
          "mill/facts.json:136:20: warning: the statement of fact 'wheel' in 'fr', character 10: a "
          "straight apostrophe; write ’ [typography]");
}
