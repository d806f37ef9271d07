// SPDX-License-Identifier: MIT
#include "quiz/hot_seat.h"

#include "support/questions/small_questions.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace std::chrono_literals;
using quiz::Match;
using quiz::Press;
using quiz::Stage;
using std::chrono::milliseconds;
using support::single;

namespace {

const questions::Answer right = questions::Single::Answer{0};
const questions::Answer wrong = questions::Single::Answer{1};

std::vector<questions::Question> singles(std::size_t count) {
    std::vector<questions::Question> list;
    for (std::size_t i = 0; i < count; ++i) {
        list.push_back(single("q" + std::to_string(i), 4));
    }
    return list;
}

std::vector<quiz::Seat> seats(std::size_t count) {
    const std::vector<std::string> names = {"Ana", "Bo", "Cy", "Di", "Ed", "Fy"};
    std::vector<quiz::Seat> all;
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back({names[i], i, 100});
    }
    return all;
}

Match match(const std::string& mode, std::size_t players, std::size_t questions,
            quiz::MatchRules rules = {}) {
    quiz::Rules session;
    session.mode = mode;
    return Match(seats(players), quiz::Session(singles(questions), session), rules, 0ms);
}

/// One player a line: "1 Ana 200 2/3", "=" where the place is shared.
std::string table(const Match& match) {
    std::string out;
    for (const quiz::Standing& one : match.standings()) {
        out += fmt::format("{}{} {} {} {}/{}\n", one.shared ? "=" : "", one.place,
                           match.seats()[one.seat].name, one.points, one.right, one.asked);
    }
    return out;
}

/// The buzzer of `seat` alone, long after the question appeared; `now` is when he has the hand.
void buzz(Match& match, std::size_t seat, milliseconds now) {
    CHECK(match.press(seat, now - 6ms) == Press::Noted);
    CHECK(match.update(now));
    REQUIRE(match.stage() == Stage::Answering);
    REQUIRE(match.hand() == seat);
}

}  // namespace

TEST_CASE("in turns each question is covered until its player begins, and told before the next") {
    Match game = match("hot-seat", 2, 4);
    CHECK_FALSE(game.has_buzzers());
    CHECK(game.stage() == Stage::Cover);
    CHECK(game.hand() == 0);
    CHECK(game.press(1, 0ms) == Press::Ignored);
    CHECK_FALSE(game.wait(0ms).has_value());
    game.begin(5000ms);
    CHECK(game.stage() == Stage::Answering);
    CHECK_FALSE(game.left(5000ms).has_value());
    CHECK(game.submit(questions::Single::Answer{}, 6000ms).verdict == questions::Verdict::NotReady);
    CHECK(game.stage() == Stage::Answering);
    game.submit(right, 7500ms);
    CHECK(game.stage() == Stage::Told);
    CHECK(game.hand() == 0);
    CHECK(game.attempts_now().size() == 1);
    CHECK(game.attempts()[0].outcome.time == 2500ms);
    CHECK(game.attempts()[0].outcome.points == 100);
    game.next(9000ms);
    CHECK(game.stage() == Stage::Cover);
    CHECK(game.hand() == 1);
    CHECK(game.attempts_now().empty());
}

TEST_CASE("in turns knowing counts, hints cost, and time does not") {
    Match game = match("hot-seat", 2, 6, {20s, false});
    const auto play = [&](const questions::Answer& answer, milliseconds time, bool hint) {
        game.begin(0ms);
        CHECK(game.session().can_hint());
        if (hint) {
            CHECK(game.hint());
        }
        game.submit(answer, time);
        game.next(time);
    };
    play(right, 19999ms, false);
    play(right, 1ms, true);
    play(wrong, 1s, false);
    play(right, 1s, false);
    play(right, 1s, false);
    game.begin(0ms);
    game.give_up(1s);
    CHECK(table(game) == "1 Ana 200 2/3\n2 Bo 150 2/3\n");
    game.next(1s);
    CHECK(game.stage() == Stage::Over);
}

TEST_CASE("the limit is the player's own, and an answer after it counts as none") {
    std::vector<quiz::Seat> players = seats(3);
    players[1].time_factor = 150;
    players[2].time_factor = 0;
    quiz::Rules rules;
    rules.mode = "hot-seat";
    Match game(players, quiz::Session(singles(3), rules), {20s, false}, 0ms);
    game.begin(1000ms);
    CHECK(game.left(1000ms) == 20s);
    CHECK(game.wait(2000ms) == 19s);
    CHECK_FALSE(game.update(20999ms));
    CHECK(game.update(21000ms));
    CHECK(game.stage() == Stage::Told);
    CHECK(game.attempts()[0].outcome.given == quiz::Given::OutOfTime);
    CHECK(game.attempts()[0].outcome.time == 20s);
    game.next(21000ms);
    game.begin(30000ms);
    CHECK(game.limit() == 30s);
    game.submit(right, 60000ms);
    CHECK(game.attempts()[1].outcome.given == quiz::Given::OutOfTime);
    CHECK(game.attempts()[1].outcome.points == 0);
    game.next(60000ms);
    game.begin(60000ms);
    CHECK_FALSE(game.left(99999ms).has_value());
    game.submit(right, 999999ms);
    CHECK(table(game) == "1 Cy 100 1/1\n=2 Ana 0 0/1\n=2 Bo 0 0/1\n");
}

TEST_CASE("by buzzer the first one answers, and a right answer ends the question") {
    Match game = match("buzzers", 3, 2);
    CHECK(game.stage() == Stage::Ready);
    CHECK_FALSE(game.hand().has_value());
    CHECK(game.press(0, 10ms) == Press::TooEarly);
    CHECK(game.update(2000ms));
    CHECK(game.stage() == Stage::Open);
    CHECK_FALSE(game.session().can_hint());
    buzz(game, 1, 5000ms);
    CHECK(game.press(0, 5001ms) == Press::Ignored);
    game.submit(right, 7000ms);
    CHECK(game.stage() == Stage::Told);
    CHECK(game.attempts()[0].seat == 1);
    CHECK(game.attempts()[0].outcome.time == 2000ms);
    CHECK(game.points(1) == 100);
    game.next(8000ms);
    CHECK(game.stage() == Stage::Ready);
    CHECK_FALSE(game.hand().has_value());
}

TEST_CASE("by buzzer a wrong answer locks its player alone, until nobody is left") {
    Match game = match("buzzers", 3, 1);
    buzz(game, 1, 5000ms);
    game.submit(wrong, 6000ms);
    CHECK(game.stage() == Stage::Open);
    CHECK(game.buzzers().locked(1, 6000ms));
    CHECK(game.press(0, 6999ms) == Press::Ignored);
    CHECK(game.press(1, 8000ms) == Press::Locked);
    buzz(game, 0, 9000ms);
    game.give_up(9500ms);
    CHECK(game.stage() == Stage::Open);
    buzz(game, 2, 12000ms);
    game.submit(wrong, 13000ms);
    CHECK(game.stage() == Stage::Told);
    CHECK(game.session().outcomes()[0].grade.verdict == questions::Verdict::Wrong);
    CHECK(table(game) == "=1 Ana 0 0/1\n=1 Bo 0 0/1\n=1 Cy 0 0/1\n");
    CHECK(game.attempts_now().size() == 3);
}

TEST_CASE("by buzzer the next one may still find it, and earns all of it") {
    Match game = match("buzzers", 2, 1);
    buzz(game, 0, 5000ms);
    game.submit(wrong, 6000ms);
    buzz(game, 1, 9000ms);
    game.submit(right, 10000ms);
    CHECK(game.stage() == Stage::Told);
    CHECK(table(game) == "1 Bo 100 1/1\n2 Ana 0 0/1\n");
}

TEST_CASE("a question that nobody knows goes by, and is nobody's") {
    Match game = match("buzzers", 2, 2);
    game.update(3000ms);
    game.give_up(4000ms);
    CHECK(game.stage() == Stage::Told);
    CHECK(game.attempts().empty());
    CHECK(game.session().outcomes()[0].given == quiz::Given::Skipped);
    CHECK(table(game) == "=1 Ana 0 0/0\n=1 Bo 0 0/0\n");
}

TEST_CASE("who buzzed and says nothing in time is out like who was wrong") {
    Match game = match("buzzers", 2, 1, {10s, true});
    buzz(game, 0, 5000ms);
    CHECK(game.left(6000ms) == 9s);
    CHECK(game.update(15000ms));
    CHECK(game.stage() == Stage::Open);
    CHECK(game.attempts()[0].outcome.given == quiz::Given::OutOfTime);
    buzz(game, 1, 20000ms);
    CHECK(game.update(30000ms));
    CHECK(game.stage() == Stage::Told);
    CHECK(game.session().outcomes()[0].given == quiz::Given::OutOfTime);
}

TEST_CASE("equal points share a place, and the next place is left out") {
    const auto attempt = [](std::size_t seat, int points) {
        quiz::Attempt one;
        one.seat = seat;
        one.outcome.points = points;
        one.outcome.grade.verdict =
            points > 0 ? questions::Verdict::Right : questions::Verdict::Wrong;
        return one;
    };
    using quiz::Standing;
    CHECK(quiz::standings(4, {attempt(3, 100), attempt(1, 100), attempt(0, 50), attempt(3, 0)}) ==
          std::vector<Standing>{{1, 1, true, 100, 1, 1},
                                {3, 1, true, 100, 1, 2},
                                {0, 3, false, 50, 1, 1},
                                {2, 4, false, 0, 0, 0}});
}

TEST_CASE("questions are shared out evenly, and who has which is by their order") {
    CHECK(quiz::shared_out(singles(11), 3).size() == 9);
    CHECK(quiz::shared_out(singles(2), 3).empty());
    std::vector<quiz::Outcome> outcomes(4);
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        outcomes[i].index = i;
    }
    const auto attempts = quiz::attempts_in_turns(outcomes, 3);
    CHECK(attempts[2].seat == 2);
    CHECK(attempts[3].seat == 0);
    CHECK(attempts[3].outcome.index == 3);
}

TEST_CASE("a match that is taken up again goes on as if it had not been left") {
    quiz::Rules rules;
    rules.mode = "buzzers";
    rules.seed = 3;
    const auto begun = [&](std::vector<quiz::Outcome> outcomes, quiz::Played played) {
        return Match(seats(3), quiz::Session(singles(4), rules, std::move(outcomes)), {}, 0ms,
                     std::move(played));
    };
    /// All press at once; who has the hand is wrong, then gives the right answer who is favoured of
    /// the other two.
    const auto play = [](Match& game) {
        const auto draw = [&](const std::vector<std::size_t>& pressing, milliseconds now) {
            for (const std::size_t seat : pressing) {
                game.press(seat, now);
            }
            game.update(now + 6ms);
            REQUIRE(game.hand().has_value());
            return *game.hand();
        };
        const std::size_t first = draw({0, 1, 2}, 5s);
        game.submit(wrong, 6s);
        std::vector<std::size_t> others = {0, 1, 2};
        std::erase(others, first);
        const std::size_t second = draw(others, 10s);
        game.submit(right, 11s);
        return std::pair(first, second);
    };
    Match whole = begun({}, {});
    play(whole);
    CHECK(whole.played().attempts.size() == 2);
    Match taken_up = begun(whole.session().outcomes(), whole.played());
    CHECK(taken_up.session().index() == 1);
    whole.next(0ms);
    CHECK(whole.wait(0ms) == taken_up.wait(0ms));
    CHECK(play(whole) == play(taken_up));
    CHECK(table(whole) == table(taken_up));
    CHECK(whole.played().rotation == taken_up.played().rotation);
}

TEST_CASE("of a question that is still open nothing is taken along") {
    Match game = match("buzzers", 3, 2);
    buzz(game, 1, 5s);
    game.submit(wrong, 6s);
    CHECK(game.attempts().size() == 1);
    CHECK(game.played().attempts.empty());
}

TEST_CASE("a match whose questions are all answered is over, and has its scores") {
    for (const std::string mode : {"hot-seat", "buzzers"}) {
        CAPTURE(mode);
        Match played = match(mode, 2, 2);
        for (int question = 0; question < 2; ++question) {
            if (played.has_buzzers()) {
                buzz(played, 1, 5s);
            } else {
                played.begin(5s);
            }
            played.submit(right, 6s);
            if (question == 0) {
                played.next(0s);
            }
        }
        CHECK(played.stage() == Stage::Told);
        const Match again(
            seats(2),
            quiz::Session(singles(2), played.session().rules(), played.session().outcomes()), {},
            0ms, played.played());
        CHECK(again.stage() == Stage::Over);
        CHECK_FALSE(again.wait(0ms).has_value());
        CHECK(table(again) == table(played));
    }
}
