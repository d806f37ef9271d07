// SPDX-License-Identifier: MIT
//
// Keys, and what they do, in words.
#pragma once

#include "profile/key_map.h"
#include "text/language.h"

#include <string_view>

namespace screens {

/// "Ctrl + H", "Espace".
text::Bilingual chord_words(std::string_view chord);

/// What an action does: "demander un indice".
const text::Bilingual& action_words(profile::KeyAction action);

struct KeyWords {
    text::Bilingual tab;
    text::Bilingual effect;
    text::Bilingual letters;    ///< the second keys, which are not set
    text::Bilingual press_one;  ///< in place of the key, until one is pressed
    text::Bilingual how;
    text::Bilingual not_bindable;
    text::Bilingual all_usual;
    text::Bilingual anywhere;
    text::Bilingual asking;
    text::Bilingual told;
    text::Bilingual results;
    text::Bilingual browsing;
    text::Bilingual pad_title;
    text::Bilingual pad_move;
    text::Bilingual pad_groups;
    text::Bilingual pad_activate;
    text::Bilingual pad_back;
    text::Bilingual pad_hint;
    text::Bilingual pad_menu;
    text::Bilingual pad_pause;
    text::Bilingual pad_stick;
    text::Bilingual pad_shoulders;
    text::Bilingual pad_plugged;
    text::Bilingual pad_unplugged;
    text::Bilingual menu_title;
};

const KeyWords& key_words();

/// "Déjà la touche de « demander un indice »."
text::Bilingual key_taken(profile::KeyAction by);

/// "A ne choisit plus la réponse 1.": what the second key of an answer does no longer, once it is
/// `chord`, the key that the player gave to an action; empty in a language in which it is none.
text::Bilingual letter_lost(std::string_view chord);

}  // namespace screens
