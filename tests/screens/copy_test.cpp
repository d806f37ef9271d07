// SPDX-License-Identifier: MIT
//
// What a question rests on is copied wherever it is told.
#include "support/contains.h"
#include "support/screens/stage.h"

#include <doctest/doctest.h>

namespace {

using canvas::Key;
using support::contains;
using support::Stage;

const std::string line =
    "Le Courrier de Brumeval, «\u00A0Une lumière pour la côte\u00A0», 14\u00A0mars 1871 "
    "(date déduite), paragraphe\u00A0"
    "1";

void answer(Stage& stage, questions::Question question) {
    stage.play({std::move(question)});
    stage.press(Key::Num2);
    stage.press(Key::Enter);
}

}  // namespace

TEST_CASE("the reference is copied once the question is told, by key and by button") {
    Stage stage(PROGRAM);
    stage.play({support::sample_single(), support::sample_true_false()});
    stage.press(Key::C);  // the third answer: nothing is told yet
    CHECK(stage.navigator->focused() == "answer-3");
    CHECK(stage.host.clipboard().empty());
    stage.press(Key::Enter);
    CHECK(contains(stage.words(), "C\ncopier la référence\n"));
    stage.press(Key::C);
    CHECK(stage.host.clipboard() == line);
    CHECK(contains(stage.words(), "Copié dans le presse-papiers."));
    stage.wait();
    stage.press(Key::Enter);
    CHECK_FALSE(contains(stage.words(), "Copié dans le presse-papiers."));
    stage.host.set_clipboard("");
    stage.press(Key::F);
    stage.press(Key::Enter);
    stage.click("copy");
    CHECK(stage.host.clipboard() == line);
}

TEST_CASE("several citations are copied on lines of their own, none twice") {
    questions::Question question = support::sample_single();
    questions::Citation other = question.citations->front();
    other.publication = {"La Gazette du môle", "La Gazette du môle"};
    other.headline.reset();
    other.date.reset();
    other.paragraph = 0;
    other.url = "https://example.org/mole";
    question.citations.edit().push_back(other);
    question.citations.edit().push_back(question.citations->front());
    Stage stage(PROGRAM);
    answer(stage, question);
    stage.press(Key::C);
    CHECK(stage.host.clipboard() == line + "\nLa Gazette du môle, https://example.org/mole");
}

TEST_CASE("a clipboard that does not answer is said, and nothing cited is nothing copied") {
    Stage stage(PROGRAM);
    stage.host.clipboard_works = false;
    answer(stage, support::sample_single());
    stage.press(Key::C);
    CHECK(contains(stage.words(), "La copie n’a pas abouti"));
    questions::Question question = support::sample_single();
    question.citations.edit().clear();
    answer(stage, question);
    CHECK_FALSE(stage.has("copy"));
    stage.press(Key::C);
    CHECK_FALSE(contains(stage.words(), "La copie n’a pas abouti"));
}

TEST_CASE("the reference is copied in the sources of a question and in what is looked at again") {
    Stage stage(PROGRAM);
    answer(stage, support::sample_single());
    stage.press(Key::L);
    stage.press(Key::C);
    CHECK(stage.host.clipboard() == line);
    CHECK(contains(stage.words(), "Copié dans le presse-papiers."));
    stage.host.set_clipboard("");
    stage.click("copy");
    CHECK(stage.host.clipboard() == line);
    stage.press(Key::Escape);
    stage.wait();
    stage.press(Key::Enter);
    stage.host.set_clipboard("");
    stage.click("outcome-0");
    CHECK(contains(stage.words(), "Une lumière pour la côte"));
    stage.press(Key::C);
    CHECK(stage.host.clipboard() == line);
    CHECK(contains(stage.words(), "Copié dans le presse-papiers."));
}
