// SPDX-License-Identifier: MIT
//
// Every sentence of the game in the terminal, in one language. Those with {} are patterns for
// fmt. Plain texts: typography is applied when they are shown.
#pragma once

#include "text/language.h"

#include <string>

namespace cli {

/// A pattern for one, and one for any other number.
struct Counted {
    std::string one;
    std::string many;
};

struct TerminalWords {
    Counted questions;
    std::string left_game;    ///< mode, number of its next question
    std::string left_scores;  ///< mode
    std::string commands;
    std::string help;
    std::string asking;      ///< number, total, worth
    std::string asking_on;   ///< number, worth: where the game has no fixed length
    std::string seconds;     ///< how many: allowed for the question
    Counted lives;           ///< how many
    std::string told_later;  ///< of all answers
    std::string noted;
    std::string prompt;  ///< what to type
    std::string not_understood;
    std::string no_hint;
    std::string struck;        ///< an option that a hint ruled out
    std::string first_letter;  ///< letter, worth
    std::string hint_taken;    ///< worth
    std::string hint_source;   ///< article, worth
    std::string hint_passage;  ///< article, paragraph, worth
    std::string right;
    std::string wrong;
    std::string skipped;
    std::string too_late;
    std::string slept;  ///< the machine did: the question is put off
    Counted points;     ///< points
    Counted points_lost;
    std::string streak;  ///< length
    std::string your_answer;
    std::string right_answer;
    std::string source;
    std::string sources_differ;
    std::string go_on;
    std::string results;
    std::string your_turn;  ///< name
    std::string for_fun;    ///< what several players find is not kept
    Counted place;          ///< place, name, points, right, total
    Counted shared_place;   ///< the same
    Counted score;          ///< right, total, points
    std::string best_streak;
    std::string all_right;
    std::string to_review;
    Counted left_early;       ///< answered, total
    std::string memory_only;  ///< reason
    std::string set_aside;    ///< path
    std::string written_anew;
    std::string not_kept;  ///< reason
};

const TerminalWords& terminal_words(text::Language language);

}  // namespace cli
