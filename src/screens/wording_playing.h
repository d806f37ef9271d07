// SPDX-License-Identifier: MIT
//
// The sentences of the ways to play: modes, setting up, the clock, pausing, games played before.
// As in wording.h, texts are plain; the look applies typography when they are shown.
#pragma once

#include "quiz/session.h"
#include "text/language.h"

#include <chrono>
#include <string_view>

namespace screens {

/// What a mode is called, and what it is in a few words.
struct ModeWords {
    text::Bilingual name;
    text::Bilingual effect;
};

/// Of the mode of that id; one that is not known is called by its id.
ModeWords mode_words(std::string_view mode);

struct PlayingWords {
    // Setting up
    text::Bilingual mode;
    text::Bilingual chapters;
    text::Bilingual difficulty;
    text::Bilingual any_level;
    text::Bilingual easy;
    text::Bilingual medium;
    text::Bilingual hard;
    text::Bilingual clock;
    text::Bilingual clock_effect;
    text::Bilingual no_clock;
    text::Bilingual certainty;
    text::Bilingual certainty_effect;
    text::Bilingual choose_chapters;
    text::Bilingual nothing_missed;
    text::Bilingual nothing_marked;
    text::Bilingual nothing_fits;
    text::Bilingual until_the_end;

    // Playing
    text::Bilingual told_later;
    text::Bilingual too_late;
    text::Bilingual hidden;
    text::Bilingual all_modes;

    // Marks
    text::Bilingual mark;
    text::Bilingual marked;
    text::Bilingual mark_set;
    text::Bilingual mark_taken_away;
    text::Bilingual mark_not_kept;

    // A game that was left
    text::Bilingual left_game;
    text::Bilingual go_on;
    text::Bilingual other_game;
    text::Bilingual left_stays;

    // Pause
    text::Bilingual restart;
    text::Bilingual clock_stands;
    text::Bilingual slept;

    // Results
    text::Bilingual time_word;
    text::Bilingual new_best;
    text::Bilingual past_game;
    text::Bilingual game_left;

    // Games played before
    text::Bilingual history;
    text::Bilingual history_effect;
    text::Bilingual no_history;
    text::Bilingual bests;
    text::Bilingual last_games;
    text::Bilingual left_early;
};

const PlayingWords& playing_words();

/// "Difficulté moyenne · 67 points · − 67 si c’est faux"; `difficulty` from 0 to 1.
text::Bilingual difficulty_and_stake(double difficulty, const quiz::Stake& stake);
/// "Indice : la réponse se lit dans Silicon.fr (17 février 2014), paragraphe 4."
text::Bilingual read_in(const questions::Question& question, const questions::Citation& citation);
/// "Question 7 · Révolution", where the game has no fixed length.
text::Bilingual question_on(std::size_t number, const text::Bilingual& pack);
/// "0:14".
text::Bilingual clock_digits(std::chrono::seconds left);
/// "Plus que 20 secondes"; empty while there is more.
text::Bilingual time_warning(std::chrono::seconds left);
/// "2 min 05 s".
text::Bilingual duration(std::chrono::seconds time);
/// "2 vies".
text::Bilingual lives_left(int lives);
/// "× 1,5" for 150 percent; "Sans" for 0.
text::Bilingual clock_factor(int percent);
/// "10 questions sur 34".
text::Bilingual asked_of(std::size_t asked, std::size_t fitting);
/// "Laissée à la question 4 sur 10."
text::Bilingual left_at(std::size_t number, std::size_t all);
/// "2 chapitres".
text::Bilingual chapters_chosen(std::size_t count);
/// "Question 4 sur 10".
text::Bilingual question_number(std::size_t number, std::size_t all);
/// "22 novembre, 9 h 30", where local time is `offset` ahead of UTC.
text::Bilingual moment(base::Instant at, std::chrono::seconds offset);
/// "8 sur 10 · 640 points".
text::Bilingual game_result(int right, int answers, int points);

}  // namespace screens
