// SPDX-License-Identifier: MIT
#include "quiz/kept_answer.h"

#include "support/questions/small_questions.h"

#include <doctest/doctest.h>

using namespace std::chrono_literals;

namespace {

const base::Instant now = base::parse_instant("2026-11-22T08:30:00Z").value();

}  // namespace

TEST_CASE("what is kept of an answer says all that happened") {
    auto question = support::single("pack/fact/value.single", 4);
    question.facts = {"fact", "other"};
    quiz::Session session({question}, {});
    session.hint();
    session.submit(questions::Single::Answer{0}, quiz::Certainty::FairlySure, 2500ms);
    learning::Answer expected;
    expected.item = "pack/fact/value.single";
    expected.facts = {"fact", "other"};
    expected.answer = "0";
    expected.verdict = learning::Verdict::Right;
    expected.credit = 1;
    expected.points = 33;  // two thirds of the half that a hint leaves
    expected.certainty = 2;
    expected.hints = 1;
    expected.time = 2500ms;
    expected.language = "fr";
    expected.at = now;
    CHECK(quiz::kept_answer(question, session.outcomes()[0], text::Language::French, now) ==
          expected);
}

TEST_CASE("what was skipped is kept as skipped, with no answer") {
    quiz::Session session({support::short_text("a", "x", "y")}, {});
    session.skip(1s);
    const auto kept =
        quiz::kept_answer(session.question(), session.outcomes()[0], text::Language::English, now);
    CHECK(kept.verdict == learning::Verdict::Skipped);
    CHECK(kept.answer == "null");
    CHECK(kept.certainty == std::nullopt);
    CHECK(kept.language == "en");
}

TEST_CASE("of several facts, a partly wrong answer says something about those that were wrong") {
    questions::Ordering body;
    body.face.options = {{"a", "a"}, {"b", "b"}, {"c", "c"}};
    body.key.order = {1, 2, 0};
    auto question = support::question("o", body);
    question.facts = {"two", "one", "three"};
    question.proof = questions::Proof{"two", "value", {}, {}, {}, {}};
    question.proof->parts = {"three", "one", "two"};
    const auto kept = [&](std::vector<std::size_t> order) {
        quiz::Session session({question}, {});
        if (order.empty()) {
            session.skip(1s);
        } else {
            session.submit(questions::Ordering::Answer{std::move(order)}, {}, 1s);
        }
        return quiz::kept_answer(question, session.outcomes()[0], text::Language::English, now)
            .facts;
    };
    using Facts = std::vector<std::string>;
    CHECK(kept({1, 2, 0}) == Facts{"two", "one", "three"});
    CHECK(kept({2, 1, 0}) == Facts{"one", "two"});
    CHECK(kept({}) == Facts{"two"});
}
