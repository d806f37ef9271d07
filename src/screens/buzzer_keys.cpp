// SPDX-License-Identifier: MIT
#include "screens/buzzer_keys.h"

#include "screens/keys.h"
#include "screens/pad.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace screens {
namespace {

using canvas::Key;

/// Those that no action can be bound to.
constexpr std::array<std::pair<Key, std::string_view>, 9> other_keys = {
    {{Key::Delete, "Delete"},
     {Key::Home, "Home"},
     {Key::End, "End"},
     {Key::PageUp, "PageUp"},
     {Key::PageDown, "PageDown"},
     {Key::Left, "Left"},
     {Key::Right, "Right"},
     {Key::Up, "Up"},
     {Key::Down, "Down"}}};

std::string pad_word(std::size_t pad) { return fmt::format("Pad {}", pad + 1); }

std::string if_buzzer(std::string word) { return profile::is_buzzer(word) ? word : std::string(); }

}  // namespace

std::string buzzer_of(Key key) {
    for (const auto& [known, word] : other_keys) {
        if (known == key) {
            return std::string(word);
        }
    }
    return if_buzzer(chord_of({key, {}, false}));
}

std::string buzzer_pressed(const canvas::Event& event) {
    if (const auto* pressed = std::get_if<canvas::KeyPressed>(&event)) {
        return pressed->with.control || pressed->with.alt ? std::string() : buzzer_of(pressed->key);
    }
    const auto* pad = std::get_if<canvas::PadPressed>(&event);
    const bool leads =
        pad != nullptr && (is_direction(pad->button) || pad->button == canvas::PadButton::Start ||
                           pad->button == canvas::PadButton::North);
    return leads ? std::string() : pad_of(event);
}

std::string pad_of(const canvas::Event& event) {
    const auto* pad = std::get_if<canvas::PadPressed>(&event);
    return pad == nullptr ? std::string() : if_buzzer(pad_word(pad->pad));
}

std::string buzzer_released(const canvas::Event& event) {
    if (const auto* released = std::get_if<canvas::KeyReleased>(&event)) {
        return buzzer_of(released->key);
    }
    const auto* pad = std::get_if<canvas::PadReleased>(&event);
    return pad == nullptr ? std::string() : if_buzzer(pad_word(pad->pad));
}

std::string buzzer_typed(char32_t character) {
    if (character >= U'a' && character <= U'z') {
        character = character - U'a' + U'A';
    }
    const bool plain = character > 0x20 && character < 0x7F;
    return plain ? if_buzzer(std::string(1, static_cast<char>(character))) : std::string();
}

std::optional<std::size_t> seat_of(const std::vector<profile::PlayerChoice>& players,
                                   const std::string& buzzer) {
    const auto found = std::ranges::find(players, buzzer, &profile::PlayerChoice::buzzer);
    return buzzer.empty() || found == players.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - players.begin()));
}

}  // namespace screens
