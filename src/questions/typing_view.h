// SPDX-License-Identifier: MIT
//
// A field to type an answer in, and, for who has no keyboard at hand, keys on the screen below it.
// Accents and capitals are not among them, as no typed answer needs them.
#pragma once

#include "text/language.h"
#include "ui/text_field.h"

#include <memory>
#include <optional>
#include <string>

namespace questions {

enum class ScreenKeys { Letters, Digits };

/// The id of the key that says that all is typed; the screen takes it.
constexpr const char* typing_done_id = "type-done";

/// Null while the player has a keyboard.
std::unique_ptr<ui::Widget> screen_keys(ScreenKeys keys, const ui::Look& look);

/// The field above them: it shows what is typed, and has no use for the focus without a keyboard.
std::unique_ptr<ui::TextField> typing_field(std::string id, std::string text,
                                            std::string placeholder, ui::TextField::Look kind,
                                            const ui::Look& look);

/// The text after a key on the screen was chosen; nothing when it was another widget.
std::optional<std::string> typed_on_screen(const ui::Emitted& emitted, const std::string& text);

}  // namespace questions
