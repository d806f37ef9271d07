// SPDX-License-Identifier: MIT
//
// Typing without a keyboard: while a gamepad, a single switch or the pointer alone is in hand, the
// letters or digits stand on the screen as buttons.
#pragma once

#include "ui/number_field.h"

#include <memory>
#include <optional>
#include <string>

namespace ui {

enum class ScreenKeys { Letters, Digits };

/// The id of the key that says that all is typed; the screen takes it.
constexpr const char* typing_done_id = "type-done";
/// The id of the first of the letters.
constexpr const char* first_letter_id = "type-a";
/// The id of the button that asks for keys on the screen.
constexpr const char* screen_keys_id = "screen-keys";

/// Null while the player has a keyboard.
std::unique_ptr<Widget> screen_keys(ScreenKeys keys, const Look& look);

/// For who has a pointer alone: null once the keys are there.
std::unique_ptr<Widget> screen_keys_button(const Look& look);

/// The field above them: it shows what is typed, and has no use for the focus without a keyboard.
std::unique_ptr<TextField> typing_field(std::string id, std::string text, std::string placeholder,
                                        const Look& look);
/// The same for a figure.
std::unique_ptr<NumberField> number_field(std::string id, std::string text, const Track& track,
                                          const Look& look);

/// A field as wide as there is room, and the button.
std::unique_ptr<Widget> typing_row(std::string id, std::string text, std::string placeholder,
                                   const Look& look);

/// The text after a key on the screen was chosen; nothing when it was another widget.
std::optional<std::string> typed_on_screen(const Emitted& emitted, const std::string& text);

}  // namespace ui
