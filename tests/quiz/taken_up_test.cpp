// SPDX-License-Identifier: MIT
#include "quiz/taken_up.h"

#include "quiz/kept_answer.h"
#include "support/questions/small_questions.h"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using questions::Question;
using support::single;

namespace {

std::vector<Question> bank() {
    return {single("a", 4), single("b", 4), support::short_text("c", "Aubry", "Aubry"),
            single("d", 4)};
}

/// Answers a rightly with a hint, skips b, types c nearly right, and leaves.
quiz::Session left() {
    quiz::Session session(bank(), {});
    session.hint();
    session.submit(questions::Single::Answer{0}, quiz::Certainty::Certain, 2s);
    session.next();
    session.skip(3s);
    session.next();
    session.submit(questions::ShortText::Answer{"aubri"}, std::nullopt, 1s);
    return session;
}

std::vector<learning::Answer> kept(const quiz::Session& session) {
    std::vector<learning::Answer> answers;
    for (const quiz::Outcome& outcome : session.outcomes()) {
        answers.push_back(quiz::kept_answer(session.questions()[outcome.index], outcome,
                                            text::Language::French, {}));
    }
    return answers;
}

std::string ids(const std::vector<Question>& questions) {
    std::string out;
    for (const Question& question : questions) {
        out += question.id;
    }
    return out;
}

const std::vector<std::string> items = {"a", "b", "c", "d"};

}  // namespace

TEST_CASE("a game that was left is put together as it was") {
    const quiz::Session before = left();
    const quiz::TakenUp taken = quiz::take_up(bank(), items, kept(before));
    CHECK(ids(taken.questions) == "abcd");
    REQUIRE(taken.outcomes.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        const quiz::Outcome& was = before.outcomes()[i];
        const quiz::Outcome& is = taken.outcomes[i];
        CAPTURE(i);
        CHECK(is.index == was.index);
        CHECK(is.given == was.given);
        CHECK(is.answer == was.answer);
        CHECK(is.grade == was.grade);
        CHECK(is.certainty == was.certainty);
        CHECK(is.hints == was.hints);
        CHECK(is.time == was.time);
        CHECK(is.points == was.points);
    }
    const quiz::Session after(taken.questions, {}, taken.outcomes);
    CHECK(after.question().id == "d");
    CHECK(after.score() == before.score());
}

TEST_CASE("what the pack has no more is left out, and the rest goes on") {
    std::vector<Question> changed = {single("a", 4), single("d", 4), single("e", 4)};
    const quiz::TakenUp taken = quiz::take_up(changed, items, kept(left()));
    CHECK(ids(taken.questions) == "ad");
    CHECK(taken.outcomes.size() == 1);
}

TEST_CASE("an answer that means nothing to the question as it is now is left out") {
    std::vector<Question> changed = bank();
    changed[0] = support::true_false("a", true);
    changed[2] = single("c", 2);
    const quiz::TakenUp taken = quiz::take_up(changed, items, kept(left()));
    // 0 is still an answer to "true or false"; the typed name is none to a choice.
    CHECK(ids(taken.questions) == "abd");
    CHECK(taken.outcomes.size() == 2);
}

TEST_CASE("a key that has changed since does not change what was earned") {
    std::vector<Question> changed = bank();
    changed[0] = single("a", 4);
    std::get<questions::Single>(changed[0].body).key.index = 2;
    const quiz::TakenUp taken = quiz::take_up(changed, items, kept(left()));
    CHECK(taken.outcomes[0].grade.verdict == questions::Verdict::Right);
    CHECK(taken.outcomes[0].points == 50);
}

TEST_CASE("a game of which nothing is known is empty") {
    CHECK(quiz::take_up(bank(), {}, {}).questions.empty());
    CHECK(quiz::take_up({}, items, kept(left())).questions.empty());
}
