// SPDX-License-Identifier: MIT
#include "quiz/session.h"

#include "base/random.h"
#include "questions/traits.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace quiz {
namespace {

using std::chrono::milliseconds;

bool right_answer(const Outcome& outcome) {
    return outcome.given == Given::Answered && outcome.grade.verdict == questions::Verdict::Right;
}

bool costs_a_life(const Outcome& outcome) {
    return outcome.given != Given::Answered || outcome.grade.verdict == questions::Verdict::Wrong;
}

}  // namespace

Session::Session(std::vector<questions::Question> questions, Rules rules,
                 std::vector<Outcome> outcomes)
    : questions_(std::move(questions)), rules_(std::move(rules)), outcomes_(std::move(outcomes)) {
    assert(outcomes_.size() <= questions_.size());
    if (questions_.empty() || (!outcomes_.empty() && over())) {
        index_ = outcomes_.empty() ? 0 : outcomes_.size() - 1;
        state_ = Finished{};
    } else {
        index_ = outcomes_.size();
    }
}

std::optional<milliseconds> Session::limit() const {
    if (!mode().timed() || rules_.clock == 0) {
        return std::nullopt;
    }
    return mode().limit * rules_.clock / 100;
}

std::optional<int> Session::lives() const {
    if (mode().lives == 0) {
        return std::nullopt;
    }
    return mode().lives - static_cast<int>(std::ranges::count_if(outcomes_, costs_a_life));
}

bool Session::over() const {
    return outcomes_.size() >= questions_.size() || lives().value_or(1) <= 0;
}

Terms Session::terms(std::optional<Certainty> certainty, milliseconds time) const {
    double pace = 1;
    if (const auto allowed = limit()) {
        // By whole seconds, so that what is told at the beginning of one is what an answer earns.
        const milliseconds begun = std::chrono::floor<std::chrono::seconds>(time);
        const double used =
            static_cast<double>(begun.count()) / static_cast<double>(allowed->count());
        pace = 1 - std::clamp(used, 0.0, 1.0) / 2;
    }
    return {hints_, certainty, pace};
}

std::vector<questions::Hint> Session::hints_of(std::size_t index, int taken) const {
    const questions::Question& question = questions_[index];
    std::vector<questions::Hint> all =
        questions::hints(question.body, base::Random(rules_.seed).fork(question.id));
    all.resize(std::min(all.size(), static_cast<std::size_t>(taken)));
    return all;
}

std::size_t Session::hint_count() const {
    if (!mode().gives_hints) {
        return 0;
    }
    constexpr int all = 1000;
    return hints_of(index_, all).size() +
           (questions::source_to_show(question()) != nullptr ? 1u : 0u);
}

bool Session::can_hint() const {
    return std::holds_alternative<Asking>(state_) &&
           static_cast<std::size_t>(hints_) < hint_count();
}

bool Session::hint() {
    if (!can_hint()) {
        return false;
    }
    ++hints_;
    return true;
}

std::vector<std::size_t> Session::struck_out() const {
    Outcome now;
    now.index = index_;
    now.hints = hints_;
    return struck_out(now);
}

std::vector<std::size_t> Session::struck_out(const Outcome& outcome) const {
    std::vector<std::size_t> options;
    for (const questions::Hint& hint : hints_of(outcome.index, outcome.hints)) {
        if (hint.struck_out) {
            options.push_back(*hint.struck_out);
        }
    }
    std::ranges::sort(options);
    return options;
}

text::Bilingual Session::first_letter() const {
    const std::vector<questions::Hint> taken = hints_of(index_, hints_);
    return taken.empty() ? text::Bilingual{} : taken.front().first_letter;
}

const questions::Citation* Session::shown_source() const {
    // It is the last of all hints.
    const std::size_t others = hints_of(index_, hints_).size();
    return static_cast<std::size_t>(hints_) > others ? questions::source_to_show(question())
                                                     : nullptr;
}

questions::Grade Session::submit(const questions::Answer& answer,
                                 std::optional<Certainty> certainty, milliseconds time) {
    assert(std::holds_alternative<Asking>(state_));
    questions::Grade grade = questions::check(question().body, answer);
    if (grade.verdict == questions::Verdict::NotReady) {
        return grade;
    }
    if (const auto allowed = limit(); allowed && time > *allowed) {
        run_out();
        return outcomes_.back().grade;
    }
    Outcome outcome;
    outcome.answer = answer;
    outcome.grade = grade;
    outcome.certainty = certainty;
    outcome.time = time;
    outcome.points = points_for(grade.credit, terms(certainty, time));
    conclude(std::move(outcome));
    return grade;
}

void Session::skip(milliseconds time) { give_up(Given::Skipped, time); }

void Session::run_out() { give_up(Given::OutOfTime, limit().value_or(milliseconds(0))); }

void Session::give_up(Given given, milliseconds time) {
    assert(std::holds_alternative<Asking>(state_));
    Outcome outcome;
    outcome.given = given;
    outcome.answer = questions::empty_answer(question().body);
    outcome.grade.verdict = questions::Verdict::Wrong;
    outcome.time = time;
    conclude(std::move(outcome));
}

void Session::conclude(Outcome outcome) {
    outcome.index = index_;
    outcome.hints = hints_;
    outcome.time = std::max(outcome.time, milliseconds(0));
    outcomes_.push_back(outcome);
    state_ = Answered{std::move(outcome)};
}

void Session::put_off() {
    assert(std::holds_alternative<Asking>(state_));
    const auto here = questions_.begin() + static_cast<std::ptrdiff_t>(index_);
    std::rotate(here, here + 1, questions_.end());
    hints_ = 0;
}

void Session::next() {
    assert(std::holds_alternative<Answered>(state_));
    if (over()) {
        state_ = Finished{};
        return;
    }
    ++index_;
    hints_ = 0;
    state_ = Asking{};
}

int Session::score(std::size_t count) const {
    int sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += outcomes_[i].points;
    }
    return sum;
}

int Session::streak(std::size_t count) const {
    int streak = 0;
    for (std::size_t i = 0; i < count; ++i) {
        streak = right_answer(outcomes_[i]) ? streak + 1 : 0;
    }
    return streak;
}

int Session::best_streak() const {
    int streak = 0;
    int best = 0;
    for (const Outcome& outcome : outcomes_) {
        streak = right_answer(outcome) ? streak + 1 : 0;
        best = std::max(best, streak);
    }
    return best;
}

std::size_t Session::right() const {
    return static_cast<std::size_t>(std::ranges::count_if(outcomes_, right_answer));
}

}  // namespace quiz
