// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/mode.h"
#include "ui/boxes.h"
#include "ui/pressable.h"

namespace screens {

/// The sign of a mode and its colour; a plain one for a mode that is not known.
struct ModeSign {
    ui::Icon icon = ui::Icon::Play;
    ui::Token ink = &ui::Theme::primary;
};
ModeSign mode_sign(std::string_view mode);

enum class TileForm {
    Tall,  ///< the words below the sign
    Flat,  ///< the words beside it
};

/// A card that names the mode and says in a few words what it is; it emits `index`.
std::unique_ptr<ui::Pressable> mode_tile(const ui::Look& look, std::string id,
                                         std::string_view mode, std::size_t index, TileForm form);

}  // namespace screens
