// SPDX-License-Identifier: MIT
//
// Every sentence of the screens, in both languages. Texts are plain; the look applies typography
// when they are shown.
#pragma once

#include "facts/fact.h"
#include "learning/store.h"
#include "quiz/session.h"
#include "text/language.h"

#include <string>

namespace screens {

struct Words {
    // Everywhere
    text::Bilingual home;
    text::Bilingual play;
    text::Bilingual settings;
    text::Bilingual help;
    text::Bilingual language_tip;
    text::Bilingual theme_tip;
    text::Bilingual close;
    text::Bilingual back;

    // Home
    text::Bilingual greeting;
    text::Bilingual first_time;
    text::Bilingual first_pack;  ///< in capitals
    text::Bilingual quick_game;  ///< in capitals
    text::Bilingual start;
    text::Bilingual choose_chapter;
    text::Bilingual other_games;
    text::Bilingual my_packs;
    text::Bilingual progress;
    text::Bilingual found;
    text::Bilingual missed;
    text::Bilingual unseen;
    text::Bilingual by_chapter;
    text::Bilingual unreadable_pack;
    text::Bilingual being_read;  ///< of a pack
    text::Bilingual unreadable_effect;
    text::Bilingual no_packs;
    text::Bilingual no_packs_help;
    text::Bilingual memory_only;
    text::Bilingual set_aside;
    text::Bilingual written_anew;

    // Choosing a game
    text::Bilingual setup_title;
    text::Bilingual setup_effect;
    text::Bilingual pack;
    text::Bilingual chapter;
    text::Bilingual all_chapters;
    text::Bilingual length;
    text::Bilingual everything;

    // Asking
    text::Bilingual certainty;
    text::Bilingual guess;
    text::Bilingual fairly_sure;
    text::Bilingual certain;
    text::Bilingual hint;
    text::Bilingual submit;
    text::Bilingual skip;
    text::Bilingual leave;
    text::Bilingual easy;
    text::Bilingual medium;
    text::Bilingual hard;
    text::Bilingual to_submit;
    text::Bilingual to_skip;
    text::Bilingual to_copy;
    text::Bilingual to_pause;
    text::Bilingual to_help;
    text::Bilingual submit_keys;  ///< where Enter alone has other work to do
    text::Bilingual answer_first;

    // Telling
    text::Bilingual right;
    text::Bilingual wrong;
    text::Bilingual skipped;
    text::Bilingual why;
    text::Bilingual next;
    text::Bilingual next_miss;
    text::Bilingual to_results;
    text::Bilingual read_source;
    text::Bilingual explain;
    text::Bilingual cited;
    text::Bilingual sources_differ;
    text::Bilingual unsourced;
    text::Bilingual unsourced_effect;
    text::Bilingual date_inferred;
    text::Bilingual headline_inferred;
    text::Bilingual publication_inferred;
    text::Bilingual reserve;
    text::Bilingual asserts;
    text::Bilingual reports;
    text::Bilingual quotes;
    text::Bilingual estimates;
    text::Bilingual denies;
    text::Bilingual not_kept;
    text::Bilingual sources_title;
    text::Bilingual in_our_words;
    text::Bilingual quote_open;
    text::Bilingual quote_close;
    std::string separator;  ///< between the parts of a line
    std::string left_out_before;
    std::string left_out_after;

    // Results
    text::Bilingual finished;
    text::Bilingual right_word;
    text::Bilingual best_streak_word;
    text::Bilingual all_questions;
    text::Bilingual replay;
    text::Bilingual replay_misses;
    text::Bilingual new_game;
    text::Bilingual perfect;
    text::Bilingual well_done;
    text::Bilingual keep_going;

    // Pause
    text::Bilingual paused;
    text::Bilingual paused_effect;
    text::Bilingual resume;
    text::Bilingual quit_game;

    // Settings
    text::Bilingual settings_effect;
    text::Bilingual language;
    text::Bilingual language_effect;
    std::string french;  ///< languages call themselves
    std::string english;
    text::Bilingual theme;
    text::Bilingual theme_effect;
    text::Bilingual light;
    text::Bilingual dark;
    text::Bilingual high_contrast;
    text::Bilingual text_size;
    text::Bilingual text_size_effect;
    text::Bilingual smaller;
    text::Bilingual larger;
    text::Bilingual font;
    text::Bilingual font_effect;
    text::Bilingual motion;
    text::Bilingual motion_effect;
    text::Bilingual full_screen;
    text::Bilingual full_screen_effect;
    text::Bilingual settings_not_kept;
    text::Bilingual welcome;
    text::Bilingual welcome_done;

    // Help
    text::Bilingual help_title;
    text::Bilingual help_move;
    text::Bilingual help_arrows;
    text::Bilingual help_choose;
    text::Bilingual help_choose_too;
    text::Bilingual help_true;
    text::Bilingual help_false;
    text::Bilingual help_enter;
    text::Bilingual help_escape;
    text::Bilingual arrows_key;
    text::Bilingual escape_key;
};

const Words& words();

/// "12 parties, 96 réponses dont 70 bonnes".
text::Bilingual so_far(std::size_t games, std::size_t answers, std::size_t right);
/// "10 questions, sources à l’appui".
text::Bilingual questions_proved(std::size_t count);
/// "10 questions".
text::Bilingual question_count(std::size_t count);
/// "212 questions · 5 sources".
text::Bilingual pack_figures(std::size_t questions, std::size_t sources);
/// "12 trouvées sur 34"; "34 questions" while none is found.
text::Bilingual found_of(std::size_t found, std::size_t all);
/// What stands below a number of found questions: "trouvées".
text::Bilingual found_word(std::size_t found);
/// What stands below a number of marked questions: "marquées".
text::Bilingual marked_word(std::size_t marked);
/// What stands below a number of points: "points".
text::Bilingual points_word(int points);
/// "64 %".
text::Bilingual percentage(double share);
/// "Lecture des questions : 40 %".
text::Bilingual reading_packs(double share);
/// "3 défauts".
text::Bilingual fault_count(std::size_t count);
/// "Question 7 sur 12 · Révolution".
text::Bilingual question_of(std::size_t number, std::size_t all, const text::Bilingual& pack);
/// "Difficulté moyenne · 100 points"; `difficulty` from 0 to 1.
text::Bilingual difficulty_and_worth(double difficulty, int points);
/// "Indice : la réponse commence par « O »."
text::Bilingual begins_with(const text::Bilingual& letter);
/// "× 4".
text::Bilingual times(int count);
/// "1 240".
text::Bilingual figure(int value);
/// "+ 120", "− 67".
text::Bilingual gained(int points);
/// "4ᵉ bonne réponse d’affilée"; empty below two.
text::Bilingual in_a_row(int streak);
/// "D’après Silicon.fr".
text::Bilingual according_to(const text::Bilingual& publication);
/// "paragraphe 4".
text::Bilingual paragraph(std::size_t number);
/// "par Jean Dupont".
text::Bilingual told_by(const text::Bilingual& who);
/// What a claim does: "affirme".
const text::Bilingual& stance(facts::Stance stance);
/// The words for a trouble of the store, and its reason; empty for none.
text::Bilingual trouble(const learning::Notice& notice);
/// "7 / 10".
std::string out_of(std::size_t part, std::size_t all);
/// "Question 3 : Quelle part…" as the name of a row.
text::Bilingual numbered(std::size_t number, const text::Bilingual& prompt);

}  // namespace screens
