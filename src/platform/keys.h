// SPDX-License-Identifier: MIT
//
// What SFML calls keys and buttons, as canvas::Event names them.
#pragma once

#include "canvas/events.h"
#include "platform/sfml.h"

#include <array>
#include <optional>

namespace platform {

/// Digits that SFML reports as something else. On layouts whose digits need shift (French, Belgian)
/// SFML knows most unshifted digit keys, but takes the one that writes ' for an apostrophe and the
/// one that writes - for a hyphen.
struct DigitRow {
    std::optional<canvas::Key> apostrophe;
    std::optional<canvas::Key> hyphen;
    bool operator==(const DigitRow&) const = default;
};

/// From what the keys of the digits 1 to 9 and 0 write without shift, as X keysyms.
DigitRow digit_row_of(const std::array<unsigned long, 10>& keysyms);

/// With control a key keeps its symbol: Ctrl and - makes the text smaller on every layout.
canvas::Key key_of(const RawKey& key, const DigitRow& row);

/// The buttons of the wheel and beside it count as the middle one.
canvas::Button button_of(sf::Mouse::Button button);

/// Whether a character was typed to be read: neither a control character nor a part of one.
bool readable(char32_t character);

}  // namespace platform
