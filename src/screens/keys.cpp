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

bool at_hand(const profile::KeyActionInfo& one, profile::KeyScene scene) {
    return one.scene == profile::KeyScene::Anywhere || one.scene == scene;
}

}  // namespace

std::string chord_of(const canvas::KeyPressed& key) {
    const std::string name = name_of(key.key);
    if (name.empty() || key.with.alt || (key.with.shift && !key.with.control)) {
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
    const auto action = keys.action_of(chord, scene);
    if (action && at_hand(profile::key_actions()[static_cast<std::size_t>(*action)], scene)) {
        out = usual_key(*action);
    } else if (std::ranges::any_of(profile::key_actions(), [&](const auto& one) {
                   return at_hand(one, scene) && one.chord == chord;
               })) {
        out = {};
    }
    out.repeated = pressed.repeated;
    return out;
}

text::Bilingual keycap(const profile::KeyMap& keys, profile::KeyAction action) {
    return chord_words(keys.chord_of(action));
}

}  // namespace screens
