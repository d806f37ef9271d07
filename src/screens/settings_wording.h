// SPDX-License-Identifier: MIT
//
// The settings in words.
#pragma once

#include "learning/players.h"
#include "text/language.h"

#include <cstdint>

namespace screens {

/// A setting: its name, and what it does in one line.
struct SettingWords {
    text::Bilingual name;
    text::Bilingual effect;
};

struct SettingsWords {
    // Tabs
    text::Bilingual game;
    text::Bilingual display;
    text::Bilingual access;
    text::Bilingual sound;
    text::Bilingual players;
    text::Bilingual data;
    text::Bilingual about;

    text::Bilingual usual;  ///< brings a setting back
    text::Bilingual sample_title;
    text::Bilingual sample;  ///< a paragraph to see how text looks
    text::Bilingual less;
    text::Bilingual more;

    SettingWords line_spacing;
    SettingWords focus_always;
    SettingWords hold_free;
    SettingWords cool_down;
    SettingWords single_switch;
    SettingWords switch_pace;
    SettingWords speech;
    SettingWords sounds;
    SettingWords interface_volume;
    SettingWords verdict_volume;
    SettingWords clock_volume;
    SettingWords clock_ticks;

    // About
    text::Bilingual program;
    text::Bilingual program_told;
    text::Bilingual version;
    text::Bilingual licence;
    text::Bilingual licence_told;
    text::Bilingual privacy;
    text::Bilingual privacy_told;
    text::Bilingual progress_place;
    text::Bilingual match_place;
    text::Bilingual settings_place;
    text::Bilingual packs_place;
    text::Bilingual contents_place;
    text::Bilingual reports_place;

    // Data
    text::Bilingual log_place;
    text::Bilingual kept;
    text::Bilingual kept_effect;
    text::Bilingual kept_nowhere;
    text::Bilingual not_there;
    text::Bilingual copy_paths;
    text::Bilingual erase;
    text::Bilingual erase_question;
    text::Bilingual erase_effect;
    text::Bilingual erase_verb;
    text::Bilingual erased;
    text::Bilingual erased_copy;  ///< above where it is
    text::Bilingual not_erased;   ///< above why
    text::Bilingual not_during_a_game;
    text::Bilingual cancel;

    // Players
    text::Bilingual players_effect;
    text::Bilingual usual_player;
    text::Bilingual plays_now;
    text::Bilingual new_player;
    text::Bilingual player_name;
    text::Bilingual make_player;
    text::Bilingual player_made;
    text::Bilingual no_name;
    text::Bilingual not_a_name;
    text::Bilingual name_taken;
    text::Bilingual not_chosen;
    text::Bilingual remove_player;
    text::Bilingual removal_effect;
    text::Bilingual removal_verb;
    text::Bilingual removed;
    text::Bilingual removed_copy;
    text::Bilingual not_removed;

    text::Bilingual no_sound;   ///< nothing can be heard on this machine
    text::Bilingual no_speech;  ///< nothing here can speak
    text::Bilingual sound_is_on;
    text::Bilingual sound_is_off;
};

const SettingsWords& settings_words();

/// "0,3 s".
text::Bilingual seconds_words(int milliseconds);
/// "12 parties · 140 réponses · 3 questions marquées".
text::Bilingual kept_words(const learning::Player& player);
/// "412 octets", "12 ko", "1,4 Mo".
text::Bilingual size_words(std::uintmax_t bytes);
/// "Supprimer le profil de Zoé ?"
text::Bilingual removal_question(const std::string& name);

}  // namespace screens
