// SPDX-License-Identifier: MIT
//
// The settings in words.
#pragma once

#include "text/language.h"

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
    text::Bilingual settings_place;
    text::Bilingual packs_place;
    text::Bilingual reports_place;

    text::Bilingual no_sound;   ///< nothing can be heard on this machine
    text::Bilingual no_speech;  ///< nothing here can speak
    text::Bilingual sound_is_on;
    text::Bilingual sound_is_off;
};

const SettingsWords& settings_words();

/// "0,3 s".
text::Bilingual seconds_words(int milliseconds);

}  // namespace screens
