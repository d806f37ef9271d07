// SPDX-License-Identifier: MIT
#include "quiz/hot_seat.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <iterator>
#include <utility>

namespace quiz {
namespace {

using std::chrono::milliseconds;

bool is_right(const Outcome& outcome) {
    return outcome.given == Given::Answered && outcome.grade.verdict == questions::Verdict::Right;
}

}  // namespace

std::vector<Standing> standings(std::size_t seats, const std::vector<Attempt>& attempts) {
    std::vector<Standing> all(seats);
    for (std::size_t seat = 0; seat < seats; ++seat) {
        all[seat].seat = seat;
    }
    for (const Attempt& attempt : attempts) {
        Standing& own = all[attempt.seat];
        own.points += attempt.outcome.points;
        own.right += is_right(attempt.outcome) ? 1 : 0;
        ++own.asked;
    }
    std::ranges::stable_sort(all, std::greater(), &Standing::points);
    for (std::size_t i = 1; i < all.size(); ++i) {
        const bool equal = all[i].points == all[i - 1].points;
        all[i].place = equal ? all[i - 1].place : i + 1;
        all[i].shared = equal;
        all[i - 1].shared = all[i - 1].shared || equal;
    }
    return all;
}

std::vector<Attempt> attempts_in_turns(const std::vector<Outcome>& outcomes, std::size_t seats) {
    std::vector<Attempt> attempts;
    for (const Outcome& outcome : outcomes) {
        attempts.push_back({seat_in_turn(outcome.index, seats), outcome});
    }
    return attempts;
}

std::vector<questions::Question> shared_out(std::vector<questions::Question> questions,
                                            std::size_t seats) {
    questions.erase(questions.end() - static_cast<std::ptrdiff_t>(questions.size() % seats),
                    questions.end());
    return questions;
}

Match::Match(std::vector<Seat> seats, Session session, MatchRules rules, milliseconds now,
             Played played)
    : seats_(std::move(seats)),
      session_(std::move(session)),
      rules_(rules),
      attempts_(std::move(played.attempts)) {
    assert(seats_.size() >= least_seats && seats_.size() <= most_seats);
    assert(!session_.questions().empty());
    if (session_.mode().company == Company::Buzzers) {
        buzzers_.emplace(seats_.size(), rules_.lock_false_starts,
                         base::Random(session_.rules().seed), std::move(played.rotation));
    }
    if (asking()) {
        start(now);
    }
}

void Match::start(milliseconds now) {
    begun_ = false;
    if (buzzers_) {
        buzzers_->get_ready(session_.index(), now);
    }
}

Stage Match::stage() const {
    if (!asking()) {
        return std::holds_alternative<Answered>(session_.state()) ? Stage::Told : Stage::Over;
    }
    if (!buzzers_) {
        return begun_ ? Stage::Answering : Stage::Cover;
    }
    if (buzzers_->hand()) {
        return Stage::Answering;
    }
    return buzzers_->ready() ? Stage::Ready : Stage::Open;
}

std::optional<std::size_t> Match::hand() const {
    return buzzers_ ? buzzers_->hand() : seat_in_turn(session_.index(), seats_.size());
}

std::optional<milliseconds> Match::limit() const {
    const auto seat = hand();
    if (!seat || rules_.limit.count() == 0 || seats_[*seat].time_factor == 0) {
        return std::nullopt;
    }
    return rules_.limit * seats_[*seat].time_factor / 100;
}

std::optional<milliseconds> Match::left(milliseconds now) const {
    const auto allowed = limit();
    if (!allowed || stage() != Stage::Answering) {
        return std::nullopt;
    }
    return std::max(milliseconds(0), *allowed - (now - since_));
}

void Match::begin(milliseconds now) {
    assert(stage() == Stage::Cover);
    begun_ = true;
    since_ = now;
}

Press Match::press(std::size_t seat, milliseconds now) {
    update(now);
    const Stage at = stage();
    return at == Stage::Ready || at == Stage::Open ? buzzers_->press(seat, now) : Press::Ignored;
}

bool Match::update(milliseconds now) {
    const Stage before = stage();
    if (before == Stage::Ready || before == Stage::Open) {
        buzzers_->update(now);
        if (stage() == Stage::Answering) {
            since_ = now;
        }
    } else if (left(now) == milliseconds(0)) {
        Outcome late;
        late.given = Given::OutOfTime;
        late.answer = questions::empty_answer(session_.question().body);
        late.time = *limit();
        miss(std::move(late), now);
        return true;
    }
    return stage() != before;
}

std::optional<milliseconds> Match::wait(milliseconds now) const {
    const Stage at = stage();
    return at == Stage::Ready || at == Stage::Open ? buzzers_->wait(now) : left(now);
}

/// What was not found: by buzzer the others may try, as long as there are any.
void Match::miss(Outcome outcome, milliseconds now) {
    const std::size_t seat = *hand();
    outcome.index = session_.index();
    outcome.grade.verdict = questions::Verdict::Wrong;
    if (buzzers_ && buzzers_->others_left()) {
        attempts_.push_back({seat, std::move(outcome)});
        buzzers_->pass_on(now);
        return;
    }
    switch (outcome.given) {
        case Given::Answered: session_.submit(outcome.answer, std::nullopt, outcome.time); break;
        case Given::Skipped: session_.skip(outcome.time); break;
        case Given::OutOfTime: session_.run_out(); break;
    }
    keep_last(outcome.time);
}

/// The session's last outcome as that of who has the hand.
void Match::keep_last(std::optional<milliseconds> time) {
    Attempt attempt{*hand(), session_.outcomes().back()};
    attempt.outcome.time = time.value_or(attempt.outcome.time);
    attempts_.push_back(std::move(attempt));
}

questions::Grade Match::submit(const questions::Answer& answer, milliseconds now) {
    assert(stage() == Stage::Answering);
    questions::Grade grade = questions::check(session_.question().body, answer);
    if (grade.verdict == questions::Verdict::NotReady || update(now)) {
        return grade;
    }
    if (grade.verdict == questions::Verdict::Wrong) {
        Outcome outcome;
        outcome.answer = answer;
        outcome.grade = grade;
        outcome.time = now - since_;
        miss(std::move(outcome), now);
    } else {
        session_.submit(answer, std::nullopt, now - since_);
        keep_last();
    }
    return grade;
}

void Match::give_up(milliseconds now) {
    if (stage() == Stage::Open) {
        session_.skip(milliseconds(0));
        return;
    }
    assert(stage() == Stage::Answering);
    Outcome outcome;
    outcome.given = Given::Skipped;
    outcome.answer = questions::empty_answer(session_.question().body);
    outcome.time = now - since_;
    miss(std::move(outcome), now);
}

void Match::next(milliseconds now) {
    session_.next();
    if (asking()) {
        start(now);
    }
}

Played Match::played() const {
    const std::size_t over = session_.outcomes().size();
    Played played;
    std::ranges::copy_if(attempts_, std::back_inserter(played.attempts),
                         [&](const Attempt& one) { return one.outcome.index < over; });
    if (buzzers_) {
        played.rotation = buzzers_->rotation();
    }
    return played;
}

std::vector<Attempt> Match::attempts_now() const {
    std::vector<Attempt> now;
    std::ranges::copy_if(attempts_, std::back_inserter(now), [&](const Attempt& attempt) {
        return attempt.outcome.index == session_.index();
    });
    return now;
}

int Match::points(std::size_t seat) const {
    int sum = 0;
    for (const Attempt& attempt : attempts_) {
        sum += attempt.seat == seat ? attempt.outcome.points : 0;
    }
    return sum;
}

}  // namespace quiz
