// SPDX-License-Identifier: MIT
//
// Several players around one screen, each in his turn or by buzzer: who answers when, and who earns
// what. A match wraps a session, which goes on holding the questions, their hints and what became
// of each; the match adds whose answer it was.
//
// What counts is knowing. In turns all are asked the same number of questions, and time earns
// nothing. By buzzer the first one answers; who is wrong loses nothing and is out for that
// question, the others may buzz; when nobody is left it goes by. Keys and gamepads are not known
// here: who reads them says which seat pressed.
//
// A match is never kept in the learning store: answers that were given among friends, after another
// player's mistake or against a buzzer, say nothing of what the one learner knows who is kept
// there.
#pragma once

#include "quiz/buzzers.h"
#include "quiz/session.h"

namespace quiz {

constexpr std::size_t least_seats = 2;
constexpr std::size_t most_seats = 6;

/// One player.
struct Seat {
    std::string name;       ///< empty: known by his number
    std::size_t badge = 0;  ///< his shape and colour, those of answers: 0 triangle to 5 star
    int time_factor = 100;  ///< percent of the time that an answer may take; 0: no clock
    bool operator==(const Seat&) const = default;
};

struct MatchRules {
    std::chrono::milliseconds limit{0};  ///< for one answer, at the normal pace; zero: none
    bool lock_false_starts = false;      ///< by buzzer: who presses before the question must wait
};

/// What one player made of a question; by buzzer several may have tried.
struct Attempt {
    std::size_t seat = 0;
    Outcome outcome;
};

/// What a match has behind it beside what became of its questions.
struct Played {
    std::vector<Attempt> attempts;      ///< at questions that are over
    std::vector<std::size_t> rotation;  ///< of its buzzers, as Buzzers has it; empty: by the seed
};

/// How one player stands.
struct Standing {
    std::size_t seat = 0;
    std::size_t place = 1;  ///< from 1; equal points share a place, and the next ones are left out
    bool shared = false;
    int points = 0;
    std::size_t right = 0;
    std::size_t asked = 0;  ///< answers that were his to give
    bool operator==(const Standing&) const = default;
};

/// All players, best first; those who share a place in the order of their seats.
std::vector<Standing> standings(std::size_t seats, const std::vector<Attempt>& attempts);

/// Whose turn the question of that index is.
inline std::size_t seat_in_turn(std::size_t question, std::size_t seats) {
    return question % seats;
}

/// The outcomes of a session that was played in turns, each with its player.
std::vector<Attempt> attempts_in_turns(const std::vector<Outcome>& outcomes, std::size_t seats);

/// As many of the first questions as can be shared out evenly.
std::vector<questions::Question> shared_out(std::vector<questions::Question> questions,
                                            std::size_t seats);

enum class Stage {
    Cover,      ///< in turns: the question waits until its player is at the keyboard
    Ready,      ///< by buzzer: the question is about to appear
    Open,       ///< by buzzer: it is there, and whoever may can buzz
    Answering,  ///< somebody has the hand
    Told,       ///< the question is over
    Over,       ///< the last one is
};

/// Times are play time, as for Buzzers.
class Match {
public:
    /// The mode of `session` says whether there are buzzers; it has questions, at least one for
    /// each seat in turns. `played` goes with what the session has behind it, of a match that is
    /// taken up again: it goes on as if it had not been left, and is Over where all is answered.
    Match(std::vector<Seat> seats, Session session, MatchRules rules, std::chrono::milliseconds now,
          Played played = {});

    const std::vector<Seat>& seats() const { return seats_; }
    const Session& session() const { return session_; }
    const MatchRules& rules() const { return rules_; }
    bool has_buzzers() const { return buzzers_.has_value(); }
    /// Only where there are some.
    const Buzzers& buzzers() const { return *buzzers_; }

    Stage stage() const;
    /// Whose turn it is, or who buzzed first; nothing while nobody has.
    std::optional<std::size_t> hand() const;
    /// For the answer of who has the hand; nothing: as long as he likes.
    std::optional<std::chrono::milliseconds> limit() const;
    /// What is left of it while he answers.
    std::optional<std::chrono::milliseconds> left(std::chrono::milliseconds now) const;

    /// Cover to Answering: the player is there.
    void begin(std::chrono::milliseconds now);
    /// A buzzer; ignored outside Ready and Open.
    Press press(std::size_t seat, std::chrono::milliseconds now);
    /// Lets what time brings happen: the question appears, the hand is given, an answer comes too
    /// late. Whether anything did.
    bool update(std::chrono::milliseconds now);
    /// When update may have something to do; nothing: not by time alone.
    std::optional<std::chrono::milliseconds> wait(std::chrono::milliseconds now) const;

    /// As Session's, while Answering.
    bool hint() { return session_.hint(); }
    /// While Answering. An answer that is not ready changes nothing and says so; one after the
    /// limit is not judged, as for update.
    questions::Grade submit(const questions::Answer& answer, std::chrono::milliseconds now);
    /// While Answering: who has the hand does not know. While Open: nobody does.
    void give_up(std::chrono::milliseconds now);
    /// Told to the next question, or to Over.
    void next(std::chrono::milliseconds now);

    const std::vector<Attempt>& attempts() const { return attempts_; }
    /// What to take it up with, once the question at hand is over; one that is not yet is left out.
    Played played() const;
    /// Those at the question at hand, in their order.
    std::vector<Attempt> attempts_now() const;
    std::vector<Standing> standings() const { return quiz::standings(seats_.size(), attempts_); }
    int points(std::size_t seat) const;

private:
    void start(std::chrono::milliseconds now);
    void miss(Outcome outcome, std::chrono::milliseconds now);
    void keep_last(std::optional<std::chrono::milliseconds> time = std::nullopt);
    bool asking() const { return std::holds_alternative<Asking>(session_.state()); }

    std::vector<Seat> seats_;
    Session session_;
    MatchRules rules_;
    std::optional<Buzzers> buzzers_;
    bool begun_ = false;                  ///< in turns: the player is there
    std::chrono::milliseconds since_{0};  ///< who has the hand has it
    std::vector<Attempt> attempts_;
};

}  // namespace quiz
