// SPDX-License-Identifier: MIT
//
// The player's keys as the screens know them: the one place where a key map is read.
#pragma once

#include "canvas/events.h"
#include "profile/key_map.h"
#include "text/language.h"
#include "ui/choice_key.h"

#include <string>

namespace screens {

/// "Ctrl+H", as key maps name it; empty for a key that none can hold. Shift beside Ctrl, + or −
/// does not matter: some keyboards need it for signs and digits.
std::string chord_of(const canvas::KeyPressed& key);

/// The other way; `chord` is bindable.
canvas::KeyPressed key_of(std::string_view chord);

/// The key that an action has from the start, by which the screens know it.
canvas::KeyPressed usual_key(profile::KeyAction action);

/// Whether it writes a character where there is a field for it.
bool types(const canvas::KeyPressed& key);

/// What a key that was pressed means in `scene`: the usual key of the action that the player gave
/// it to; an unknown key where the player took its action away; else itself.
canvas::KeyPressed meant(const canvas::KeyPressed& pressed, const profile::KeyMap& keys,
                         profile::KeyScene scene);

/// That which chooses answer `index`, 0 to 5.
profile::KeyAction answer_action(std::size_t index);

/// Whether the key, in its usual form, stands for the action.
bool means(const canvas::KeyPressed& usual, profile::KeyAction action);

/// The action's key as a keycap shows it: "Ctrl + H", "Espace".
text::Bilingual keycap(const profile::KeyMap& keys, profile::KeyAction action);

/// The keys of the six answers as their keycaps show them.
ui::ChoiceKeys choice_keys(const profile::KeyMap& keys, text::Language language);

}  // namespace screens
