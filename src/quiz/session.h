// SPDX-License-Identifier: MIT
//
// One game from the first question to the results. It holds the rules; screens, the terminal and
// scripts ask it and show what it says. It knows neither clock nor disk: time comes in with each
// answer, and what is to be kept goes out as Outcome values.
#pragma once

#include "quiz/rules.h"
#include "quiz/score.h"

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace quiz {

enum class Given {
    Answered,
    Skipped,
    OutOfTime,  ///< the answer did not come before the limit
};

/// What became of one question.
struct Outcome {
    std::size_t index = 0;  ///< in the session
    Given given = Given::Answered;
    questions::Answer answer;
    questions::Grade grade;
    std::optional<Certainty> certainty;
    int hints = 0;
    std::chrono::milliseconds time{0};
    int points = 0;
};

struct Asking {};
struct Answered {
    Outcome outcome;
};
struct Finished {};
using State = std::variant<Asking, Answered, Finished>;

class Session {
public:
    /// `questions` are asked in this order; an empty list is finished at once. `outcomes` are those
    /// of the first ones, of a game that is taken up again.
    Session(std::vector<questions::Question> questions, Rules rules,
            std::vector<Outcome> outcomes = {});

    const State& state() const { return state_; }
    const Rules& rules() const { return rules_; }
    const Mode& mode() const { return mode_of(rules_); }
    /// Gives the player more time, or less, from now on: percent as in Rules.
    void set_clock(int percent) { rules_.clock = percent; }
    const std::vector<questions::Question>& questions() const { return questions_; }

    /// The number of the current question, from 0; that of the last one when finished.
    std::size_t index() const { return index_; }
    const questions::Question& question() const { return questions_[index_]; }

    /// What this question is still worth to who says nothing of his certainty and answers at once:
    /// 100, times one half for each hint taken, rounded.
    int worth() const { return stake_for({hints_, std::nullopt, 1}).right; }
    /// What is at stake for an answer after `time`.
    Stake stake(std::optional<Certainty> certainty, std::chrono::milliseconds time) const {
        return stake_for(terms(certainty, time));
    }
    int hints() const { return hints_; }

    /// How long this question may take, by the mode and the player's clock; nothing: no limit.
    std::optional<std::chrono::milliseconds> limit() const;
    /// Wrong answers that are still allowed before the one that ends the game, plus that one;
    /// nothing: they do not end it. A question skipped or too late counts as wrong, a partly right
    /// one does not.
    std::optional<int> lives() const;
    /// Whether the game ends with the outcome at hand: the last question, or the last life.
    bool over() const;

    /// Whether the question has a hint left to give. Each strikes out one wrong option as long as
    /// two stay, or shows the first letter of a typed name, as the kind can; the last one says
    /// where the answer can be read, unless that would be the answer. In some modes there are none.
    bool can_hint() const;

    /// Takes a hint where there is one, and says whether there was.
    bool hint();

    /// Options that the hints taken so far strike out, sorted.
    std::vector<std::size_t> struck_out() const;
    /// The same for a question that was answered.
    std::vector<std::size_t> struck_out(const Outcome& outcome) const;

    /// The first letter of the key, as shown, once a hint showed it; else empty.
    text::Bilingual first_letter() const;

    /// Where the answer can be read, once a hint showed it; else null.
    const questions::Citation* shown_source() const;

    /// Judges, while Asking. An answer that is not ready leaves the state as it is and says so. A
    /// negative time counts as 0. One after the limit is not judged: the question ran out of time.
    questions::Grade submit(const questions::Answer& answer, std::optional<Certainty> certainty,
                            std::chrono::milliseconds time);

    /// Gives the question up, while Asking: no points, the explanation all the same.
    void skip(std::chrono::milliseconds time);

    /// The limit has passed without an answer, while Asking: as skipped.
    void run_out();

    /// The question at hand does not count, while Asking: it is asked again after all the others,
    /// as if it had not been asked.
    void put_off();

    /// From Answered to the next question, or to Finished.
    void next();

    const std::vector<Outcome>& outcomes() const { return outcomes_; }
    /// The points of all outcomes, or of the first `count`. A streak is shown, never scored.
    int score() const { return score(outcomes_.size()); }
    int score(std::size_t count) const;
    /// Right answers in a row up to the last outcome, or to the first `count`; a partly right one
    /// ends it.
    int streak() const { return streak(outcomes_.size()); }
    int streak(std::size_t count) const;
    int best_streak() const;
    std::size_t right() const;

private:
    std::vector<questions::Hint> hints_of(std::size_t index, int taken) const;
    std::size_t hint_count() const;
    Terms terms(std::optional<Certainty> certainty, std::chrono::milliseconds time) const;
    void give_up(Given given, std::chrono::milliseconds time);
    void conclude(Outcome outcome);

    std::vector<questions::Question> questions_;
    Rules rules_;
    State state_;
    std::size_t index_ = 0;
    int hints_ = 0;
    std::vector<Outcome> outcomes_;
};

/// Which questions a game asks, and in which order: those that suit the mode and the rules, by
/// chance with `rules.seed`, never two on the same fact while there are others, each kind as often
/// as the others where the bank allows it, chapters mixed; what the mode asks in its first turn
/// before all else; then in the order of the mode. As many as the rules say, fewer if there are
/// fewer. `picked` are the ids of all that a mode asks which asks only some, as picked.h finds
/// them. The same arguments give the same game.
std::vector<questions::Question> choose(const std::vector<questions::Question>& bank,
                                        const Rules& rules,
                                        const std::set<std::string>& picked = {});

/// Their ids, in the same order.
std::vector<std::string> ids_of(const std::vector<questions::Question>& questions);

/// How many questions `choose` chooses from.
std::size_t count_fitting(const std::vector<questions::Question>& bank, const Rules& rules,
                          const std::set<std::string>& picked = {});

/// How many it chooses at most.
std::size_t length_of(const Rules& rules);

}  // namespace quiz
