// SPDX-License-Identifier: MIT
//
// Who was first: the buzzers of one screen, for one question after the other. Time comes in with
// each call, as play time that stands still while the game is paused and never goes back.
#pragma once

#include "base/random.h"

#include <chrono>
#include <optional>
#include <vector>

namespace quiz {

/// Presses no further apart than this are one moment: no keyboard tells them apart.
constexpr std::chrono::milliseconds tie_window(5);
/// After a wrong answer nobody can buzz for so long: who pressed in the same breath meant nothing.
constexpr std::chrono::milliseconds buzz_grace(1000);
/// Where false starts are punished, so long after the question appeared one cannot buzz.
constexpr std::chrono::milliseconds false_start_lock(2000);
/// Between the call and the question: at least this, at most twice as long, by chance, so that
/// nobody can press by counting.
constexpr std::chrono::milliseconds least_ready(1000);

/// What came of a press.
enum class Press {
    Ignored,   ///< it cannot mean anything now, and does no harm
    TooEarly,  ///< the question was not there yet
    Locked,    ///< by a false start, or by a wrong answer to this question
    Noted,     ///< whoever else pressed within the tie window is heard too, then one has the hand
};

/// The first press wins. Of several within the tie window the one wins whose turn it is in a
/// rotation that begins by chance; whom it favoured goes to its end, so that nobody is favoured
/// twice before the others.
class Buzzers {
public:
    /// `rotation` is that of a match that is taken up again, which holds each seat once; empty: by
    /// chance.
    Buzzers(std::size_t seats, bool lock_false_starts, base::Random chance,
            std::vector<std::size_t> rotation = {});

    /// A new question, of that number: all may buzz again, once it is there. How long that takes is
    /// drawn for the number, so that it does not matter which questions came before.
    void get_ready(std::size_t question, std::chrono::milliseconds now);

    Press press(std::size_t seat, std::chrono::milliseconds now);
    /// Lets what time brings happen: the question is there, the hand is given.
    void update(std::chrono::milliseconds now);
    /// When update has something to do, or a lock ends; nothing: not by time alone.
    std::optional<std::chrono::milliseconds> wait(std::chrono::milliseconds now) const;

    /// The question is not there yet.
    bool ready() const { return !shown_; }
    /// How much of the grace after a wrong answer is left; zero: buzzing counts.
    std::chrono::milliseconds grace(std::chrono::milliseconds now) const;
    std::optional<std::size_t> hand() const { return hand_; }
    /// Who else pressed at the same moment as who has the hand, in the order of the presses.
    const std::vector<std::size_t>& tied() const { return tied_; }
    bool locked(std::size_t seat, std::chrono::milliseconds now) const;
    /// All seats in the order in which the next tie favours them.
    const std::vector<std::size_t>& rotation() const { return rotation_; }

    /// Whether somebody but who has the hand may still answer.
    bool others_left() const;
    /// Who has the hand was wrong: he is out for this question, the others may buzz.
    void pass_on(std::chrono::milliseconds now);

private:
    struct State {
        bool out = false;  ///< of this question
        std::chrono::milliseconds locked_until{0};
    };
    void decide();

    std::vector<State> seats_;
    bool lock_false_starts_;
    base::Random chance_;
    std::vector<std::size_t> rotation_;
    bool shown_ = false;
    std::chrono::milliseconds opens_{0};
    std::vector<std::size_t> pressed_;  ///< within the tie window
    std::chrono::milliseconds pressed_at_{0};
    std::optional<std::size_t> hand_;
    std::vector<std::size_t> tied_;
};

}  // namespace quiz
