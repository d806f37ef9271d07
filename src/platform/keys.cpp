// SPDX-License-Identifier: MIT
#include "platform/keys.h"

#include <tuple>
#include <utility>

namespace platform {
namespace {

using canvas::Key;
using Raw = sf::Keyboard::Key;

constexpr std::array<std::pair<Raw, Key>, 18> named_keys = {{{Raw::Enter, Key::Enter},
                                                             {Raw::Escape, Key::Escape},
                                                             {Raw::Space, Key::Space},
                                                             {Raw::Tab, Key::Tab},
                                                             {Raw::Backspace, Key::Backspace},
                                                             {Raw::Delete, Key::Delete},
                                                             {Raw::Insert, Key::Insert},
                                                             {Raw::Home, Key::Home},
                                                             {Raw::End, Key::End},
                                                             {Raw::PageUp, Key::PageUp},
                                                             {Raw::PageDown, Key::PageDown},
                                                             {Raw::Left, Key::Left},
                                                             {Raw::Right, Key::Right},
                                                             {Raw::Up, Key::Up},
                                                             {Raw::Down, Key::Down},
                                                             {Raw::Add, Key::Plus},
                                                             {Raw::Equal, Key::Plus},
                                                             {Raw::Subtract, Key::Minus}}};

/// Where `code` stands in a row of keys that follow each other in both enumerations.
std::optional<Key> in_row(Raw code, Raw first, Raw last, Key first_key) {
    if (code < first || code > last) {
        return std::nullopt;
    }
    return static_cast<Key>(static_cast<int>(first_key) + static_cast<int>(code) -
                            static_cast<int>(first));
}

}  // namespace

DigitRow digit_row_of(const std::array<unsigned long, 10>& keysyms) {
    constexpr unsigned long apostrophe = 0x27;
    constexpr unsigned long minus = 0x2D;
    DigitRow row;
    for (std::size_t i = 0; i < keysyms.size(); ++i) {
        const Key digit = i == 9
                              ? Key::Num0
                              : static_cast<Key>(static_cast<int>(Key::Num1) + static_cast<int>(i));
        if (keysyms[i] == apostrophe) {
            row.apostrophe = digit;
        } else if (keysyms[i] == minus) {
            row.hyphen = digit;
        }
    }
    return row;
}

Key key_of(const RawKey& key, const DigitRow& row) {
    if (key.code == apostrophe_key && row.apostrophe && !key.control) {
        return *row.apostrophe;
    }
    if (key.code == Raw::Hyphen) {
        return row.hyphen && !key.control ? *row.hyphen : Key::Minus;
    }
    for (const auto& [raw, known] : named_keys) {
        if (raw == key.code) {
            return known;
        }
    }
    std::optional<Key> found = in_row(key.code, Raw::A, Raw::Z, Key::A);
    for (const auto& [first, last, as] : {std::tuple(Raw::Num0, Raw::Num9, Key::Num0),
                                          std::tuple(Raw::Numpad0, Raw::Numpad9, Key::Num0),
                                          std::tuple(Raw::F1, Raw::F12, Key::F1)}) {
        if (!found) {
            found = in_row(key.code, first, last, as);
        }
    }
    return found.value_or(Key::Unknown);
}

canvas::Button button_of(sf::Mouse::Button button) {
    switch (button) {
        case sf::Mouse::Button::Left: return canvas::Button::Left;
        case sf::Mouse::Button::Right: return canvas::Button::Right;
        default: return canvas::Button::Middle;
    }
}

bool readable(char32_t character) {
    const bool control = character < 0x20 || (character >= 0x7F && character < 0xA0);
    const bool surrogate = character >= 0xD800 && character < 0xE000;
    return !control && !surrogate && character <= 0x10FFFF;
}

}  // namespace platform
