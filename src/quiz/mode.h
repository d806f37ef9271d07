// SPDX-License-Identifier: MIT
//
// The ways of playing, each a value: what is asked, when the player is told, when the game ends,
// what counts. Who plays asks the mode for these and never for its name.
#pragma once

#include "questions/question.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

enum class Order {
    ByChance,
    ByChapter,  ///< as the story goes
};

/// Which questions of a pack are asked at all.
enum class Among {
    All,
    Missed,  ///< not found when it was asked last
    Marked,  ///< by the player, to come back to
};

enum class Telling {
    AfterEach,  ///< verdict, reasons and sources after each answer
    AtTheEnd,   ///< nothing before the last answer, then everything
};

/// Who plays; hot_seat.h has the rules of several.
enum class Company {
    Alone,
    Turns,    ///< several around one screen, one after the other
    Buzzers,  ///< several around one screen, who is first answers
};

struct Mode {
    std::string_view id;  ///< in `--mode` and in the store
    /// Whether a question suits the mode.
    bool (*asks)(const questions::Question&);
    Among among = Among::All;
    /// How late it comes, of those that suit: all of one turn are asked before any of the next.
    int (*turn)(const questions::Question&) = nullptr;
    bool needs_chapters = false;  ///< the player says which
    bool of_the_day = false;      ///< the day is the seed; nothing else is the player's choice
    Order order = Order::ByChance;
    Telling telling = Telling::AfterEach;
    bool gives_hints = true;
    /// Questions; nothing: the player's choice.
    std::optional<std::size_t> length = std::nullopt;
    int lives = 0;  ///< wrong answers that end the game; 0: none does
    Company company = Company::Alone;
    /// For one question, with the clock at its normal pace; zero: as long as one likes. Where there
    /// is a limit a quick answer earns more than a slow one.
    std::chrono::milliseconds limit{0};

    bool together() const { return company != Company::Alone; }
    bool timed() const { return limit.count() > 0; }
};

/// "quick": by chance · "chapter": from chosen chapters · "story": chapter by chapter, kept beside
/// "chapter" as the one way to hear the whole told in its order · "exam": told at the end ·
/// "survival": until the third wrong answer · "blitz": against the clock · "daily": the same for
/// everybody on that day · "timeline": when was it, what is placed on a line first · "sources": who
/// says it · "disagreements": where the sources differ · "mistakes": what was not found the last
/// time · "marked": what the player marked · "hot-seat": several players, each in his turn ·
/// "buzzers": several players, and who is first.
const std::vector<Mode>& all_modes();

/// Their ids, in the same order.
const std::vector<std::string>& modes();

/// The first mode for who plays so.
const Mode& mode_for(Company company);

/// The mode of that id; null where there is none.
const Mode* find_mode(std::string_view id);

}  // namespace quiz
