// SPDX-License-Identifier: MIT
//
// The sentences of several players around one screen. As in wording.h, texts are plain; the look
// applies typography when they are shown.
#pragma once

#include "profile/kept_match.h"
#include "quiz/hot_seat.h"
#include "text/language.h"

#include <string_view>

namespace screens {

struct HotSeatWords {
    // Setting up
    text::Bilingual title;
    text::Bilingual effect;
    text::Bilingual players;
    text::Bilingual test_keys;
    text::Bilingual name;
    text::Bilingual add_player;
    text::Bilingual remove_player;
    text::Bilingual change_key;
    text::Bilingual press_one;
    text::Bilingual how_to_press;
    text::Bilingual not_a_buzzer;
    text::Bilingual their_time;
    text::Bilingual style;
    text::Bilingual in_turns;
    text::Bilingual by_buzzer;
    text::Bilingual in_turns_effect;
    text::Bilingual by_buzzer_effect;
    text::Bilingual each_length;
    text::Bilingual limit;
    text::Bilingual no_limit;
    text::Bilingual false_starts;
    text::Bilingual false_starts_effect;
    text::Bilingual word_by_word;
    text::Bilingual word_by_word_effect;
    text::Bilingual not_enough;

    // Playing
    text::Bilingual pass_keyboard;  ///< before a name of its own line
    text::Bilingual show_question;
    text::Bilingual to_show;
    text::Bilingual get_ready;
    text::Bilingual pause;
    text::Bilingual hands_on_keys;
    text::Bilingual buzz_now;
    text::Bilingual nobody_knows;
    text::Bilingual nobody_found;
    text::Bilingual your_turn;
    text::Bilingual has_hand;
    text::Bilingual locked;
    text::Bilingual paused_effect;
    text::Bilingual paused_between;
    text::Bilingual slept;

    // The scores
    text::Bilingual over;
    text::Bilingual scores_wait;
    text::Bilingual see_scores;
    text::Bilingual close_notice;
    text::Bilingual other_match;
    text::Bilingual other_match_verb;
    text::Bilingual restart_match;
    text::Bilingual restart_effect;
    text::Bilingual scores;
    text::Bilingual all_level;
    text::Bilingual tied;
    text::Bilingual play_again;
    text::Bilingual change_players;
    text::Bilingual not_kept;
};

const HotSeatWords& hot_seat_words();

/// "Ana", or "Joueur 2" for the second one who has no name.
text::Bilingual seat_name(std::string_view name, std::size_t seat);
text::Bilingual seat_name(const quiz::Match& match, std::size_t seat);
/// "Ana, Bo, Joueur 3".
text::Bilingual all_names(const std::vector<profile::PlayerChoice>& players);
/// Why a match that was left cannot go on, and where it is; empty where nothing is wrong.
text::Bilingual match_trouble(const profile::ReadMatch& kept);
/// That it cannot go on as its pack is gone, or has changed, and what becomes of it at `file`,
/// where it is kept.
text::Bilingual match_without_pack(const profile::KeptMatch& kept,
                                   const std::optional<std::filesystem::path>& file);
text::Bilingual match_of_other_pack(const profile::KeptMatch& kept, const text::Bilingual& pack,
                                    const std::optional<std::filesystem::path>& file);
/// What is lost where another one takes its place: who plays it, and how far it is.
text::Bilingual match_lost(const profile::KeptMatch& left);
/// That it stays where it is, as `fault` says.
text::Bilingual match_not_put_aside(const base::Diagnostic& fault);
/// What a keycap shows of a buzzer: "Q", "→", "Manette 1".
text::Bilingual buzzer_words(std::string_view buzzer);
/// "300 points".
text::Bilingual points_counted(int points);
/// "24 questions, 12 chacun".
text::Bilingual shared_questions(std::size_t all, std::size_t players);
/// "Temps × 1,5": how much of it a player has, in percent.
text::Bilingual time_of_player(int factor);
/// "20 s".
text::Bilingual seconds(int count);
/// "Trop tôt, Ana !"
text::Bilingual too_early(const text::Bilingual& name);
/// "Bo a la main".
text::Bilingual has_the_hand(const text::Bilingual& name);
/// "Au même instant qu’Ana et Cy : cette fois, le tirage favorise Bo."
text::Bilingual tie_told(const text::Bilingual& name, const std::vector<text::Bilingual>& others);
/// "Ce n’est pas ça, Bo. Aux autres de jouer !"
text::Bilingual passed_on(const text::Bilingual& name);
/// "Bo gagne la partie", or "Ana et Cy sont à égalité en tête".
text::Bilingual winners_told(const std::vector<text::Bilingual>& names);
/// "2 bonnes réponses sur 3"; "aucune réponse" for none of none.
text::Bilingual right_of(std::size_t right, std::size_t asked);
/// "1er rang", "2e rang ex æquo".
text::Bilingual place_words(const quiz::Standing& standing);

}  // namespace screens
