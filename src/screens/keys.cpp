// SPDX-License-Identifier: MIT
#include "screens/keys.h"

#include "screens/keys_wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace screens {
namespace {

using canvas::Key;

constexpr std::string_view control = "Ctrl+";

int between(Key first, Key key) { return static_cast<int>(key) - static_cast<int>(first); }
Key after(Key first, int steps) { return static_cast<Key>(static_cast<int>(first) + steps); }

std::string name_of(Key key) {
    if (key >= Key::A && key <= Key::Z) {
        return std::string(1, static_cast<char>('A' + between(Key::A, key)));
    }
    if (key >= Key::Num0 && key <= Key::Num9) {
        return std::string(1, static_cast<char>('0' + between(Key::Num0, key)));
    }
    if (key >= Key::F1 && key <= Key::F12) {
        return fmt::format("F{}", between(Key::F1, key) + 1);
    }
    switch (key) {
        case Key::Space: return "Space";
        case Key::Insert: return "Insert";
        case Key::Plus: return "Plus";
        case Key::Minus: return "Minus";
        default: return {};
    }
}

Key named(std::string_view name) {
    for (int i = 0; i <= static_cast<int>(Key::F12); ++i) {
        if (name_of(after(Key::Unknown, i)) == name) {
            return after(Key::Unknown, i);
        }
    }
    return Key::Unknown;
}

}  // namespace

std::string chord_of(const canvas::KeyPressed& key) {
    const std::string name = name_of(key.key);
    const bool sign = key.key == Key::Plus || key.key == Key::Minus;
    if (name.empty() || key.with.alt || (key.with.shift && !key.with.control && !sign)) {
        return {};
    }
    return key.with.control ? std::string(control) + name : name;
}

canvas::KeyPressed key_of(std::string_view chord) {
    canvas::KeyPressed key;
    if (chord.starts_with(control)) {
        key.with.control = true;
        chord.remove_prefix(control.size());
    }
    key.key = named(chord);
    return key;
}

bool types(const canvas::KeyPressed& key) {
    const bool letter_or_digit = key.key >= Key::A && key.key <= Key::Num9;
    return !key.with.control && !key.with.alt &&
           (letter_or_digit || key.key == Key::Space || key.key == Key::Plus ||
            key.key == Key::Minus);
}

canvas::KeyPressed usual_key(profile::KeyAction action) {
    return key_of(profile::key_actions()[static_cast<std::size_t>(action)].chord);
}

canvas::KeyPressed meant(const canvas::KeyPressed& pressed, const profile::KeyMap& keys,
                         profile::KeyScene scene) {
    const std::string chord = chord_of(pressed);
    if (chord.empty() || keys.is_usual()) {
        return pressed;
    }
    canvas::KeyPressed out = pressed;
    if (const auto action = keys.action_of(chord, scene)) {
        out = usual_key(*action);
    } else if (std::ranges::any_of(profile::key_actions(), [&](const auto& one) {
                   return meet(one.scene, scene) && one.chord == chord;
               })) {
        out = {};
    }
    out.repeated = pressed.repeated;
    return out;
}

profile::KeyAction answer_action(std::size_t index) {
    constexpr auto first = static_cast<std::size_t>(profile::KeyAction::Answer1);
    return static_cast<profile::KeyAction>(first + index);
}

bool means(const canvas::KeyPressed& usual, profile::KeyAction action) {
    return chord_of(usual) == profile::key_actions()[static_cast<std::size_t>(action)].chord;
}

text::Bilingual keycap(const profile::KeyMap& keys, profile::KeyAction action) {
    return chord_words(keys.chord_of(action));
}

ui::ChoiceKeys choice_keys(const profile::KeyMap& keys, text::Language language) {
    std::array<std::string, ui::choice_key_count> names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i] = keycap(keys, answer_action(i)).in(language);
    }
    std::set<std::string> others;
    for (const profile::KeyActionInfo& one : profile::key_actions()) {
        if (meet(one.scene, profile::KeyScene::Asking)) {
            others.emplace(keys.chord_of(one.action));
        }
    }
    return ui::ChoiceKeys(std::move(names), std::move(others));
}

}  // namespace screens
