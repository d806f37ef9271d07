// SPDX-License-Identifier: MIT
//
// Rules 3 and 4 for questions which source says a thing: each case plants one fault.
#include "facts/sentence.h"
#include "packs/check.h"
#include "packs/mill.h"

#include <doctest/doctest.h>

#include <functional>

namespace {

/// Who made the wheel new: the Gazette says it, and names Basso; no fact of the Écho does.
questions::Question sound_question(const packs::Pack& pack) {
    questions::Question question;
    question.id = "mill/wheel/source";
    question.pack = "mill";
    question.facts = {"wheel"};
    question.prompt = {"Quel article dit que Basso a refait la roue ?",
                       "Which article says that Basso made the wheel new?"};
    question.explanation = {"La Gazette du Val le dit.", "The Gazette du Val says so."};
    question.body =
        questions::WhichSource{{{{"Gazette du Val, novembre 2014", "Gazette du Val, November 2014"},
                                 {"Écho du Val, 2015", "Écho du Val, 2015"}}},
                               {0}};
    question.proof = questions::Proof{"wheel", "source", {}, {}, {}};
    question.proof->sources = {"gazette", "echo"};
    auto& labels = std::get<questions::WhichSource>(question.body).face.sources;
    for (std::size_t i = 0; i < 2; ++i) {
        const facts::Source& source = *pack.base.find_source(question.proof->sources[i]);
        for (const auto language : {text::Language::French, text::Language::English}) {
            labels[i].in(language) = facts::source_label(pack.base, source, true, language);
        }
    }
    return question;
}

/// What rules 3 and 4 say after a fault, and with the articles, if they are given.
std::string faults(const std::function<void(questions::Question&)>& spoil,
                   bool with_articles = false) {
    base::Diagnostics diagnostics;
    const auto pack = packs::read("mill", mill::files(), diagnostics);
    REQUIRE(pack);
    const packs::Articles articles = mill::articles(*pack);
    std::vector<questions::Question> bank = {sound_question(*pack)};
    spoil(bank.front());
    const packs::Proving proving{*pack, bank, nullptr, nullptr,
                                 with_articles ? &articles : nullptr};
    packs::check_options(proving, diagnostics);
    packs::check_readings(proving, diagnostics);
    std::string codes;
    for (const base::Diagnostic& each : diagnostics.all()) {
        codes += each.message + " [" + each.code + "]\n";
    }
    return codes;
}

questions::WhichSource& body(questions::Question& question) {
    return std::get<questions::WhichSource>(question.body);
}

}  // namespace

TEST_CASE("a source that by the facts names somebody else passes; not when its text names him") {
    const auto names_basso_alone = [](questions::Question& question) {
        question.prompt = {"Quel article parle de Basso ?", "Which article speaks of Basso?"};
    };
    CHECK(faults(names_basso_alone) == "");
    CHECK(faults(names_basso_alone, true) ==
          "question 'mill/wheel/source': source 'echo' may not be offered as wrong: its text names "
          "or tells what the facts leave out [source-may-say-it]\n");
}

TEST_CASE("a source passes whose text names him, but not what he made") {
    CHECK(faults([](auto&) {}) == "");
    CHECK(faults([](auto&) {}, true) == "");
}

TEST_CASE("the key is the one source that says it, each option what its source is called") {
    CHECK(faults([](auto& question) { body(question).key.index = 1; }) ==
          "question 'mill/wheel/source': source 'gazette' may not be offered as wrong: no fact "
          "shows that it does not say it [source-may-say-it]\n"
          "question 'mill/wheel/source': option 1 is source 'echo', which is not the one that says "
          "it [key-differs]\n"
          "question 'mill/wheel/source': source 'gazette' is an answer too [two-answers]\n");
    CHECK(
        faults([](auto& question) {
            body(question).face.sources[1] = {"La Digue", "La Digue"};
        }) ==
        "question 'mill/wheel/source': option 1 is 'La Digue', which is not what source 'echo' is "
        "called [displayed-otherwise]\n");
    CHECK(faults([](auto& question) { question.proof->sources.pop_back(); }) ==
          "question 'mill/wheel/source': its sources are not those that were proved "
          "[options-unproved]\n");
    CHECK(faults([](auto& question) { question.proof->sources[1] = "nobody"; }) ==
          "question 'mill/wheel/source': its sources are not those that were proved "
          "[options-unproved]\n");
}

TEST_CASE("a prompt that names nobody leaves every source free to say it") {
    CHECK(faults([](auto& question) {
              question.prompt = {"Quel article le dit ?", "Which article says so?"};
          }).find("[source-may-say-it]") != std::string::npos);
}
