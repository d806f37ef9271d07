// SPDX-License-Identifier: MIT
#pragma once

#include "screens/screen.h"

namespace screens {

/// What the dialog answers for all chapters; else it answers the id of one, or nothing.
constexpr const char* all_chapters = "*";

/// Asks which of these chapters of a pack should be shown, or all. `chosen` is shown now; nothing:
/// all. `pack` lives longer.
std::unique_ptr<Screen> make_chapter_screen(const ShelvedPack& pack,
                                            const std::vector<facts::Id>& chapters,
                                            const std::optional<facts::Id>& chosen);

/// The title of a chapter of the pack; empty where it has none of this id.
text::Bilingual chapter_title(const ShelvedPack& pack, const facts::Id& id);

}  // namespace screens
