// SPDX-License-Identifier: MIT
#include "quiz/session.h"

#include "base/random.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace quiz {
namespace {

constexpr double full_points = 100;

/// DESIGN, section 7: 100 points, times the credit, times one half for each hint.
int points_for(double credit, int hints) {
    return static_cast<int>(std::lround(full_points * credit * std::pow(0.5, hints)));
}

bool right_answer(const Outcome& outcome) {
    return outcome.given == Given::Answered && outcome.grade.verdict == questions::Verdict::Right;
}

}  // namespace

const std::vector<std::string>& modes() {
    static const std::vector<std::string> names = {"quick", "story"};
    return names;
}

Session::Session(std::vector<questions::Question> questions, Rules rules)
    : questions_(std::move(questions)), rules_(std::move(rules)) {
    if (questions_.empty()) {
        state_ = Finished{};
    }
}

int Session::worth() const { return points_for(1, hints_); }

std::vector<questions::Hint> Session::all_hints() const {
    return questions::hints(question().body, base::Random(rules_.seed).fork(question().id));
}

bool Session::can_hint() const {
    return std::holds_alternative<Asking>(state_) &&
           static_cast<std::size_t>(hints_) < all_hints().size();
}

bool Session::hint() {
    if (!can_hint()) {
        return false;
    }
    ++hints_;
    return true;
}

std::vector<std::size_t> Session::struck_out() const {
    std::vector<questions::Hint> taken = all_hints();
    taken.resize(static_cast<std::size_t>(hints_));
    std::vector<std::size_t> options;
    for (const questions::Hint& hint : taken) {
        if (hint.struck_out) {
            options.push_back(*hint.struck_out);
        }
    }
    std::ranges::sort(options);
    return options;
}

text::Bilingual Session::first_letter() const {
    return hints_ == 0 ? text::Bilingual{} : all_hints().front().first_letter;
}

questions::Grade Session::submit(const questions::Answer& answer,
                                 std::optional<Certainty> certainty,
                                 std::chrono::milliseconds time) {
    assert(std::holds_alternative<Asking>(state_));
    questions::Grade grade = questions::check(question().body, answer);
    if (grade.verdict == questions::Verdict::NotReady) {
        return grade;
    }
    Outcome outcome;
    outcome.answer = answer;
    outcome.grade = grade;
    outcome.certainty = certainty;
    outcome.time = time;
    outcome.points = points_for(grade.credit, hints_);
    conclude(std::move(outcome));
    return grade;
}

void Session::skip(std::chrono::milliseconds time) {
    assert(std::holds_alternative<Asking>(state_));
    Outcome outcome;
    outcome.given = Given::Skipped;
    outcome.answer = questions::empty_answer(question().body);
    outcome.grade.verdict = questions::Verdict::Wrong;
    outcome.time = time;
    conclude(std::move(outcome));
}

void Session::conclude(Outcome outcome) {
    outcome.index = index_;
    outcome.hints = hints_;
    outcome.time = std::max(outcome.time, std::chrono::milliseconds(0));
    outcomes_.push_back(outcome);
    state_ = Answered{std::move(outcome)};
}

void Session::next() {
    assert(std::holds_alternative<Answered>(state_));
    if (index_ + 1 == questions_.size()) {
        state_ = Finished{};
        return;
    }
    ++index_;
    hints_ = 0;
    state_ = Asking{};
}

int Session::score() const {
    int sum = 0;
    for (const Outcome& outcome : outcomes_) {
        sum += outcome.points;
    }
    return sum;
}

int Session::streak() const {
    int streak = 0;
    for (const Outcome& outcome : outcomes_) {
        streak = right_answer(outcome) ? streak + 1 : 0;
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
