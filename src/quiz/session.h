// SPDX-License-Identifier: MIT
//
// One game from the first question to the results. It holds the rules; screens, the terminal and
// scripts ask it and show what it says. It knows neither clock nor disk: time comes in with each
// answer, and what is to be kept goes out as Outcome values.
#pragma once

#include "questions/question.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace quiz {

/// How sure the player says to be; 1 to 3 in scripts.
enum class Certainty { Guess = 1, FairlySure = 2, Certain = 3 };

/// The modes by the names used in `--mode` and in the store: "quick" asks in an order made by
/// chance, "story" chapter by chapter.
const std::vector<std::string>& modes();

struct Rules {
    std::string mode = "quick";  ///< one of modes()
    std::uint64_t seed = 0;
    std::size_t length = 10;
    std::vector<facts::Id> chapters;  ///< in the order of the story; read in mode "story" only
};

enum class Given { Answered, Skipped };

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
    /// `questions` are asked in this order; an empty list is finished at once.
    Session(std::vector<questions::Question> questions, Rules rules);

    const State& state() const { return state_; }
    const Rules& rules() const { return rules_; }
    const std::vector<questions::Question>& questions() const { return questions_; }

    /// The number of the current question, from 0; that of the last one when finished.
    std::size_t index() const { return index_; }
    const questions::Question& question() const { return questions_[index_]; }

    /// What this question is still worth: 100, times one half for each hint taken, rounded.
    int worth() const;
    int hints() const { return hints_; }

    /// Whether the question has a hint left to give: each strikes out one wrong option of a single
    /// choice as long as two options stay, or shows the first letter of a typed name; no other
    /// kind has any.
    bool can_hint() const;

    /// Takes a hint where there is one, and says whether there was.
    bool hint();

    /// Options that the hints taken so far strike out (single choice), sorted.
    std::vector<std::size_t> struck_out() const;

    /// The first letter of the key, as shown, once a hint was taken (typed answers); else empty.
    text::Bilingual first_letter() const;

    /// Judges, while Asking. An answer that is not ready leaves the state as it is and says so. A
    /// negative time counts as 0.
    questions::Grade submit(const questions::Answer& answer, std::optional<Certainty> certainty,
                            std::chrono::milliseconds time);

    /// Gives the question up, while Asking: no points, the explanation all the same.
    void skip(std::chrono::milliseconds time);

    /// From Answered to the next question, or to Finished.
    void next();

    const std::vector<Outcome>& outcomes() const { return outcomes_; }
    /// The points of all outcomes. A streak is shown, never scored.
    int score() const;
    /// Right answers in a row up to the last outcome; a partly right one ends it.
    int streak() const;
    int best_streak() const;
    std::size_t right() const;

private:
    std::vector<questions::Hint> all_hints() const;
    void conclude(Outcome outcome);

    std::vector<questions::Question> questions_;
    Rules rules_;
    State state_;
    std::size_t index_ = 0;
    int hints_ = 0;
    std::vector<Outcome> outcomes_;
};

/// Which questions a game asks, and in which order: chance by `rules.seed`, never two on the same
/// fact while there are others, each kind as often as the others where the bank allows it, chapters
/// mixed; in mode "story" then sorted by chapter.
/// At most rules.length, fewer if the bank has fewer. The same bank and rules give the same game.
std::vector<questions::Question> choose(const std::vector<questions::Question>& bank,
                                        const Rules& rules);

}  // namespace quiz
