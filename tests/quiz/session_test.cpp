// SPDX-License-Identifier: MIT
#include "quiz/session.h"

#include "support/questions/small_questions.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace std::chrono_literals;
using quiz::Session;
using support::numeric;
using support::short_text;
using support::single;
using support::true_false;

namespace {

const questions::Answer first = questions::Single::Answer{0};
const questions::Answer second = questions::Single::Answer{1};

/// Plays single-choice questions, whose key is option 0; "r" right, "w" wrong, "s" skipped.
Session played(std::string_view course) {
    std::vector<questions::Question> list;
    for (std::size_t i = 0; i < course.size(); ++i) {
        list.push_back(single("q" + std::to_string(i), 4));
    }
    Session session(std::move(list), {});
    for (const char step : course) {
        if (step == 's') {
            session.skip(1s);
        } else {
            session.submit(step == 'r' ? first : second, std::nullopt, 1s);
        }
        session.next();
    }
    return session;
}

template <class T>
bool is(const Session& session) {
    return std::holds_alternative<T>(session.state());
}

}  // namespace

TEST_CASE("a session asks, answers, and finishes") {
    Session session({single("a", 4), true_false("b", true)}, {});
    CHECK(is<quiz::Asking>(session));
    CHECK(session.submit(first, quiz::Certainty::Certain, 1500ms).verdict ==
          questions::Verdict::Right);
    REQUIRE(is<quiz::Answered>(session));
    const quiz::Outcome& outcome = std::get<quiz::Answered>(session.state()).outcome;
    CHECK(outcome.points == 100);
    CHECK(outcome.time == 1500ms);
    CHECK(outcome.certainty == quiz::Certainty::Certain);
    CHECK(session.index() == 0);
    session.next();
    CHECK(is<quiz::Asking>(session));
    CHECK(session.question().id == "b");
    session.submit(questions::TrueFalse::Answer{false}, std::nullopt, -5ms);
    CHECK(session.outcomes()[1].time == 0ms);
    session.next();
    CHECK(is<quiz::Finished>(session));
    CHECK(session.index() == 1);
    CHECK(session.score() == 100);
    CHECK(session.right() == 1);
}

TEST_CASE("a session without questions is finished at once") {
    CHECK(is<quiz::Finished>(Session({}, {})));
}

TEST_CASE("an answer that is not ready is not judged") {
    Session session({single("a", 4)}, {});
    CHECK(session.submit(questions::Single::Answer{}, std::nullopt, 1s).verdict ==
          questions::Verdict::NotReady);
    CHECK(is<quiz::Asking>(session));
    CHECK(session.outcomes().empty());
}

TEST_CASE("each hint halves the worth and strikes out one wrong option, two stay") {
    Session session({single("a", 4), single("b", 4)}, {});
    CHECK(session.worth() == 100);
    CHECK(session.struck_out().empty());
    CHECK(session.hint());
    CHECK(session.worth() == 50);
    const std::vector<std::size_t> one = session.struck_out();
    CHECK(session.hint());
    const std::vector<std::size_t> two = session.struck_out();
    CHECK(session.worth() == 25);
    CHECK_FALSE(session.can_hint());
    CHECK_FALSE(session.hint());
    CHECK(session.hints() == 2);
    CHECK(one.size() == 1);
    CHECK(two.size() == 2);
    CHECK(std::ranges::includes(two, one));
    CHECK(std::ranges::find(two, 0u) == two.end());
    session.submit(first, std::nullopt, 1s);
    CHECK(session.outcomes()[0].points == 25);
    CHECK_FALSE(session.hint());
    session.next();
    CHECK(session.hints() == 0);
    CHECK(session.worth() == 100);
}

TEST_CASE("what a hint strikes out depends on the seed and the question alone") {
    std::set<std::vector<std::size_t>> seen;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        quiz::Rules rules;
        rules.seed = seed;
        Session session({single("a", 4)}, rules);
        Session again({single("a", 4)}, rules);
        session.hint();
        again.hint();
        CHECK(session.struck_out() == again.struck_out());
        seen.insert(session.struck_out());
    }
    CHECK(seen == std::set<std::vector<std::size_t>>{{1}, {2}, {3}});
}

TEST_CASE("the hint of a typed name is its first letter, whole") {
    Session session({short_text("a", "Écosse", "Scotland")}, {});
    CHECK(session.first_letter().empty());
    CHECK(session.hint());
    CHECK(session.first_letter() == text::Bilingual{"É", "S"});
    CHECK_FALSE(session.hint());
    CHECK(session.worth() == 50);
}

TEST_CASE("the last hint says where the answer can be read, unless that is the answer") {
    questions::Citation citation;
    citation.publication = {"La Gazette", "La Gazette"};
    citation.paragraph = 4;
    questions::Question cited = true_false("a", true);
    cited.citations = {{citation}};
    Session session({cited}, {});
    CHECK(session.shown_source() == nullptr);
    CHECK(session.hint());
    REQUIRE(session.shown_source() != nullptr);
    CHECK(session.shown_source()->publication.fr == "La Gazette");
    CHECK(session.worth() == 50);
    CHECK(session.struck_out().empty());
    CHECK_FALSE(session.hint());

    questions::Question after_others = single("b", 3);
    after_others.citations = {{citation}};
    Session other({after_others}, {});
    CHECK(other.hint());
    CHECK(other.shown_source() == nullptr);
    CHECK(other.hint());
    CHECK(other.shown_source() != nullptr);
    CHECK(other.struck_out().size() == 1);

    questions::Question names_it = short_text("c", "Gazette", "Gazette", true);
    names_it.citations = {{citation}};
    questions::Question attributed = cited;
    attributed.proof = questions::Proof{"f", "", "001", {}, {}, {}};
    CHECK_FALSE(Session({names_it}, {}).can_hint());
    CHECK_FALSE(Session({attributed}, {}).can_hint());
}

TEST_CASE("a game that is taken up again goes on after what was answered") {
    Session before({single("a", 4), single("b", 4), single("c", 4)}, {});
    before.submit(first, std::nullopt, 1s);
    Session after(before.questions(), {}, before.outcomes());
    CHECK(is<quiz::Asking>(after));
    CHECK(after.question().id == "b");
    CHECK(after.score() == 100);
    Session done({single("a", 4)}, {}, before.outcomes());
    CHECK(is<quiz::Finished>(done));
    CHECK(done.index() == 0);
}

TEST_CASE("a question that is put off is asked again after the others, with all its worth") {
    Session session({single("a", 4), single("b", 4), single("c", 4)}, {});
    session.submit(first, std::nullopt, 1s);
    session.next();
    session.hint();
    session.put_off();
    CHECK(is<quiz::Asking>(session));
    CHECK(session.question().id == "c");
    CHECK(session.hints() == 0);
    CHECK(session.outcomes().size() == 1);
    session.submit(first, std::nullopt, 1s);
    session.next();
    CHECK(session.question().id == "b");
    session.put_off();
    CHECK(session.question().id == "b");
    session.submit(first, std::nullopt, 1s);
    session.next();
    CHECK(is<quiz::Finished>(session));
    CHECK(session.score() == 300);
    CHECK(quiz::ids_of(session.questions()) == std::vector<std::string>{"a", "c", "b"});
}

TEST_CASE("what has no hint gives none and loses nothing") {
    for (const auto& question : {true_false("a", true), numeric("b"), single("c", 2),
                                 short_text("d", "1987", "1987", true)}) {
        CAPTURE(question.id);
        Session session({question}, {});
        CHECK_FALSE(session.can_hint());
        CHECK_FALSE(session.hint());
        CHECK(session.worth() == 100);
    }
}

TEST_CASE("a hint halves what a right typed answer earns") {
    Session session({short_text("a", "Écosse", "Scotland")}, {});
    session.hint();
    session.submit(questions::ShortText::Answer{"ecosse"}, std::nullopt, 1s);
    CHECK(session.score() == 50);
}

TEST_CASE("a streak counts right answers in a row, and a skipped question ends it") {
    CHECK(played("rrwrrr").streak() == 3);
    CHECK(played("rrrrwr").best_streak() == 4);
    CHECK(played("rrs").streak() == 0);
    CHECK(played("rrs").best_streak() == 2);
    CHECK(played("").best_streak() == 0);
}

TEST_CASE("a skipped question earns nothing and is kept as skipped") {
    const Session session = played("s");
    REQUIRE(session.outcomes().size() == 1);
    CHECK(session.outcomes()[0].given == quiz::Given::Skipped);
    CHECK(session.outcomes()[0].points == 0);
    CHECK(session.right() == 0);
}

TEST_CASE("against the clock an answer earns what was told when its second began") {
    quiz::Rules rules;
    rules.mode = "blitz";
    for (const quiz::Certainty certainty : {quiz::Certainty::Guess, quiz::Certainty::Certain}) {
        Session session({single("a", 4), single("b", 4)}, rules);
        CHECK(session.stake(certainty, 20s).right < session.stake(certainty, 2000ms).right);
        const quiz::Stake told = session.stake(certainty, 2000ms);
        session.submit(first, certainty, 2999ms);
        CHECK(session.outcomes().back().points == told.right);
        session.next();
        session.submit(second, certainty, 2999ms);
        CHECK(session.outcomes().back().points == told.wrong);
    }
}
